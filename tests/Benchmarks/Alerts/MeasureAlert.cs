using System.Diagnostics;
using FbssFollowUp.Benchmarks.Messages;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Local;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Benchmarks.Alerts;

/// <summary>
/// From a patient's text at the webhook to the surgeon's alert at the provider, one after another, through Notifications, PostOp and Notifications again,
/// each a process of its own. Beside it, two hops of the bare drivers one after another.
/// </summary>
internal static class MeasureAlert
{
    private const int Alerts = 100;
    private const int WarmUp = 10;

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        var (ours, raw) = (await OursAsync(), await RawAsync());
        return
        [
            new($"Reply to alert, p50 of {Alerts}", At(ours, 0.50), "ms", At(raw, 0.50), "two hops of RabbitMQ.Client and Npgsql"),
            new($"Reply to alert, p99 of {Alerts}", At(ours, 0.99), "ms", At(raw, 0.99), "two hops of RabbitMQ.Client and Npgsql")
        ];
    }

    private static async Task<List<double>> OursAsync()
    {
        var plan = new InstallationPlan(
            StateFolder.Of(Checkout.Root, TestName.VirtualHost("alerts")), TestName.Database("alerts"), TestName.VirtualHost("alerts"), 7900);
        var system = await LocalSystem.StartAsync(plan, await TestServers.RunningAsync(), Console.Error.WriteLine, CancellationToken.None);
        try
        {
            await system.SeedStaffAsync(StaffAccount.Sample("walk a little every day"), CancellationToken.None);
            await system.ImportAsync(AlertPatients.Log(WarmUp + Alerts, system.Clock.UtcNow), CancellationToken.None);
            await system.Clock.SettleAsync(null, CancellationToken.None);
            List<double> took = [];
            for (var i = 0; i < WarmUp + Alerts; i++) took.Add(await OneAsync(system, i));
            return [.. took.Skip(WarmUp)];
        }
        finally
        {
            await system.RemoveAsync();
        }
    }

    private static async Task<double> OneAsync(LocalSystem system, int number)
    {
        var before = await system.Provider.HandedOverAsync(0, CancellationToken.None);
        var after = before.Count == 0 ? 0 : before[^1].Seq;
        var began = Stopwatch.GetTimestamp();
        await system.Provider.TextAsync($"alert-{number}", AlertPatients.PhoneOf(number), "I cannot hold my urine", CancellationToken.None);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!(await system.Provider.HandedOverAsync(after, CancellationToken.None)).Any(m => m.RecipientKind == "staff")) await look.WaitForNextTickAsync();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<List<double>> RawAsync()
    {
        await using var system = await HopSystem.DeployAsync();
        await using var starter = await RawHopService.StartAsync(system, system.First, isStarter: true);
        await using var answerer = await RawHopService.StartAsync(system, system.Second, isStarter: false);
        List<double> took = [];
        for (var i = 0; i < WarmUp + Alerts; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await starter.SaveAsync(Guid.CreateVersion7());
            await CompareTwoHops.UntilAsync(system.First, i + 1, TimeSpan.FromMilliseconds(5));
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return [.. took.Skip(WarmUp)];
    }

    private static double At(List<double> took, double share) => took.Order().ElementAt((int)Math.Ceiling(share * took.Count) - 1);
}
