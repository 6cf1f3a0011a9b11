using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Testing;

/// <summary>Runs what is due after the service's own commits, as in production, until it is disposed of.</summary>
public sealed class RunningServiceWaking : IAsyncDisposable
{
    private readonly WakeDueWork _wake;

    private RunningServiceWaking(WakeDueWork wake) => _wake = wake;

    public static async Task<RunningServiceWaking> StartAsync<TDbContext>(RunningService<TDbContext> service) where TDbContext : MessagingDbContext
    {
        RunningServiceWaking waking = new(ActivatorUtilities.CreateInstance<WakeDueWork>(service.Services));
        await waking._wake.StartAsync(default);
        return waking;
    }

    public async ValueTask DisposeAsync()
    {
        await _wake.StopAsync(default);
        _wake.Dispose();
    }
}
