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
        Plan.BeginAt(MondayMorning(TimeProvider.System.GetUtcNow().AddDays(-130)));
        system = await LocalSystem.StartAsync(Plan, await TestServers.RunningAsync(), Console.WriteLine, CancellationToken.None);
        await system.SeedStaffAsync(StaffAccount.Sample(Password), CancellationToken.None);
        await system.Clock.SettleAsync(null, CancellationToken.None);
    }

    /// <summary>Of the same week: at night nobody is written to and at weekends nobody is in, so the tests begin alike whenever they are run.</summary>
    private static DateTimeOffset MondayMorning(DateTimeOffset on) =>
        new(on.UtcDateTime.Date.AddDays(-(((int)on.UtcDateTime.DayOfWeek + 6) % 7)).AddHours(15), TimeSpan.Zero);

    public async ValueTask DisposeAsync()
    {
        if (system is not null) await system.RemoveAsync();
    }
}
