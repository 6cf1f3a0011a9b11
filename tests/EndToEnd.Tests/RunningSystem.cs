using FbssFollowUp.Local;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>All six services as processes, on databases and a virtual host of their own, with the business clock set back four months.</summary>
public sealed class RunningSystem : IAsyncLifetime
{
    public const string Password = "walk a little every day";

    private LocalSystem? system;

    public LocalSystem System => system ?? throw new InvalidOperationException("The system has not started.");

    internal InstallationPlan Plan { get; } = Installations.New("main", 7600);

    public async ValueTask InitializeAsync()
    {
        Plan.BeginAt(TimeProvider.System.GetUtcNow().AddDays(-130));
        system = await LocalSystem.StartAsync(Plan, await TestServers.RunningAsync(), Console.WriteLine, CancellationToken.None);
        await system.SeedStaffAsync(StaffAccount.Sample(Password), CancellationToken.None);
        await system.Clock.SettleAsync(null, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (system is not null) await system.RemoveAsync();
    }
}
