using System.Diagnostics.Metrics;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Watch;

/// <summary>The dead man's switch: every minute it says to metrics and, if something stands still, to the operators' log how it stands.</summary>
internal sealed class WatchSendingJob(SendingState state, SendingMetrics metrics, ILogger<WatchSendingJob> logger) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var stall = await state.ReadAsync(cancellationToken);
        metrics.Show(stall);
        if (stall.IsOne)
            logger.LogCritical(
                "Sending stands still: {Unsent} messages are due and unsent, {Unread} texts are unread, provider left alone {CircuitOpen}, mailbox stalled {MailboxStalled}, "
                + "{SetAside} mails are set aside", stall.Unsent, stall.Unread, stall.CircuitOpen, stall.MailboxStalled, stall.SetAside);
        return 0;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);
}

internal sealed class SendingMetrics : IDisposable
{
    private readonly Meter _meter = new("FbssFollowUp.Notifications");
    private readonly Counter<int> _filtered;
    private Stall _last = new(0, 0, false, false, 0);

    public SendingMetrics()
    {
        _filtered = _meter.CreateCounter<int>("notifications.filtered", description: "Texts a carrier kept back.");
        _meter.CreateObservableGauge("notifications.unsent", () => _last.Unsent, description: "Messages due for longer than they should be.");
        _meter.CreateObservableGauge("notifications.unread", () => _last.Unread, description: "Texts that came in and were not read.");
        _meter.CreateObservableGauge("notifications.mailbox_stalled", () => _last.MailboxStalled ? 1 : 0, description: "The mailbox is not read.");
        _meter.CreateObservableGauge("notifications.mails_set_aside", () => _last.SetAside, description: "Mails that could not be stored and wait in the mailbox.");
        _meter.CreateObservableGauge("notifications.circuit_open", () => _last.CircuitOpen ? 1 : 0, description: "The provider of texts is being left alone.");
    }

    public void CountFiltered() => _filtered.Add(1);

    public void Show(Stall stall) => _last = stall;

    public void Dispose() => _meter.Dispose();
}
