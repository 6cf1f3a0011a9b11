using System.Diagnostics.Metrics;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Scheduling.Watch;

/// <summary>Says every minute to metrics and, if something is due and not done, to the operators' log how it stands.</summary>
internal sealed class WatchDueJob(DueState state, DueMetrics metrics, ILogger<WatchDueJob> log) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var overdue = await state.ReadAsync(cancellationToken);
        metrics.Show(overdue);
        if (overdue.IsAny)
            log.LogCritical("Due and not done for minutes: {Reminders} reminders, {Offers} offers, {Holds} holds", overdue.Reminders, overdue.Offers, overdue.Holds);
        return 0;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);
}

internal sealed class DueMetrics : IDisposable
{
    private readonly Meter meter = new("FbssFollowUp.Scheduling");
    private Overdue last = new(0, 0, 0);

    public DueMetrics()
    {
        meter.CreateObservableGauge("scheduling.overdue.reminders", () => last.Reminders, description: "Reminders due for longer than they should be.");
        meter.CreateObservableGauge("scheduling.overdue.offers", () => last.Offers, description: "Offers run out that no scheduler was told of.");
        meter.CreateObservableGauge("scheduling.overdue.holds", () => last.Holds, description: "Held slots whose time is over and that were not given back.");
    }

    public void Show(Overdue overdue) => last = overdue;

    public void Dispose() => meter.Dispose();
}
