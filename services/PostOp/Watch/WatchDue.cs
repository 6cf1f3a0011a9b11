using System.Diagnostics.Metrics;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp.Watch;

/// <summary>Says every minute to metrics and, if something is due and not done, to the operators' log how it stands.</summary>
internal sealed class WatchDueJob(DueState state, DueMetrics metrics, ILogger<WatchDueJob> log) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var overdue = await state.ReadAsync(cancellationToken);
        metrics.Show(overdue);
        if (overdue.IsAny)
            log.LogCritical(
                "Due and not done for minutes: {CheckIns} check-ins, {Prompts} prompts, {Silences} silent patients, {Alerts} alerts, {RedFlags} red-flag questions, {Cases} cases",
                overdue.CheckIns, overdue.Prompts, overdue.Silences, overdue.Alerts, overdue.RedFlags, overdue.Cases);
        return 0;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);
}

internal sealed class DueMetrics : IDisposable
{
    private readonly Meter meter = new("FbssFollowUp.PostOp");
    private Overdue last = new(0, 0, 0, 0, 0, 0);

    public DueMetrics()
    {
        meter.CreateObservableGauge("post_op.overdue.check_ins", () => last.CheckIns, description: "Check-ins due for longer than they should be.");
        meter.CreateObservableGauge("post_op.overdue.prompts", () => last.Prompts, description: "Prompts due for longer than they should be.");
        meter.CreateObservableGauge("post_op.overdue.silences", () => last.Silences, description: "Silent patients nobody was told of.");
        meter.CreateObservableGauge("post_op.overdue.alerts", () => last.Alerts, description: "Alerts due for longer than they should be.");
        meter.CreateObservableGauge("post_op.overdue.red_flags", () => last.RedFlags, description: "Red-flag questions unanswered that nobody was told of.");
        meter.CreateObservableGauge("post_op.overdue.cases", () => last.Cases, description: "Cases whose date has passed and that were not raised again.");
    }

    public void Show(Overdue overdue) => last = overdue;

    public void Dispose() => meter.Dispose();
}
