using FbssFollowUp.Contracts;
using FbssFollowUp.Local;
using FbssFollowUp.Testing;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>kill -9 while months of follow-up are played: nothing is lost and nothing happens twice.</summary>
public class KillTests
{
    private static readonly bool Soak = Environment.GetEnvironmentVariable("FBSS_SOAK") == "1";
    private static readonly int Patients = Soak ? 60 : 6;

    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_service_is_killed_while_patients_answer_nothing_is_lost_and_nothing_happens_twice()
    {
        var killed = await PlayAsync("killed", killing: true);

        killed.Disagreements.ShouldBeEmpty();
        killed["patients"].ShouldBe(Patients);
        killed["answers"].ShouldBeGreaterThan(Patients);
        killed["reassessment cases"].ShouldBeGreaterThan(0);
        // What comes out without disturbance takes as long to see as what comes out with it.
        if (Soak) killed.Counts.ShouldBe((await PlayAsync("calm", killing: false)).Counts);
    }

    private async Task<LedgerCounts> PlayAsync(string name, bool killing)
    {
        var plan = Installations.New(name, 7700);
        var lastDay = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-2);
        plan.BeginAt(PlaySample.Start(lastDay, Patients));
        var system = await LocalSystem.StartAsync(plan, await TestServers.RunningAsync(), Console.WriteLine, cancellation);
        try
        {
            await system.SeedStaffAsync(StaffAccount.Sample(RunningSystem.Password), cancellation);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var killer = killing ? KillInTurnAsync(system, over.Token) : Task.CompletedTask;
            await PlaySample.PlayAsync(system, lastDay, Console.WriteLine, cancellation, Patients);
            await over.CancelAsync();
            await killer;
            await system.Clock.SettleAsync(null, cancellation);
            var ledger = await system.LedgerAsync(cancellation);
            foreach (var line in ledger.Lines()) TestContext.Current.TestOutputHelper!.WriteLine(line);
            return ledger;
        }
        finally
        {
            await system.RemoveAsync();
        }
    }

    /// <summary>Every service in turn, again and again, a few seconds apart, at whatever it is doing then.</summary>
    private static async Task KillInTurnAsync(LocalSystem system, CancellationToken over)
    {
        using var every = new PeriodicTimer(TimeSpan.FromSeconds(6));
        foreach (var service in Enumerable.Repeat(Services.All, Soak ? 4 : 1).SelectMany(all => all))
        {
            if (!await TicksAsync(every, over)) return;
            system.Kill(service);
        }
    }

    private static async Task<bool> TicksAsync(PeriodicTimer every, CancellationToken over)
    {
        try
        {
            return await every.WaitForNextTickAsync(over);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
