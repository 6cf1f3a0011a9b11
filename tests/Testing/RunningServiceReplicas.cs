using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Testing;

/// <summary>Runs one work as several replicas do. <c>RunDueAsync</c> does not: within a process one waits for the other.</summary>
public static class RunningServiceReplicas
{
    /// <param name="running">The service.</param>
    /// <param name="work">The work's type; one of the service's own.</param>
    /// <param name="replicas">How many run it at the same moment.</param>
    public static async Task RunOnReplicasAsync<TDbContext>(this RunningService<TDbContext> running, Type work, int replicas) where TDbContext : MessagingDbContext
    {
        await Task.WhenAll(Enumerable.Range(0, replicas).Select(_ => Task.Run(RunAsync)));
        await running.SettledAsync();

        async Task RunAsync()
        {
            await using var scope = running.Services.CreateAsyncScope();
            await ((IDueWork)scope.ServiceProvider.GetRequiredService(work)).RunAsync(default);
        }
    }
}
