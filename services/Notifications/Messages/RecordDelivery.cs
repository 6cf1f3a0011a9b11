using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Consent;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Takes a provider's status report: repeated, shuffled and late ones change nothing that came further already.</summary>
internal sealed class RecordDelivery(NotificationsDbContext db, RecordAnswer record)
{
    /// <summary>The provider holds an opt-out of the number.</summary>
    public const int NumberOptedOut = 21610;

    /// <summary>False for a message that does not exist.</summary>
    public async Task<bool> RunAsync(DeliveryReport report, string reference, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (await db.Messages.FindAsync([report.MessageId], cancellationToken) is not { } message)
            return false;
        if (await db.DeliveryReports.FindAsync([report.MessageId, report.Status], cancellationToken) is not null)
            return true;
        db.DeliveryReports.Add(report);
        await ApplyAsync(message, report, reference, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task ApplyAsync(Message message, DeliveryReport report, string reference, CancellationToken cancellationToken)
    {
        if (message.State == MessageState.Sending)
            await record.HandOverAsync(message, new ChannelAnswer.Taken(reference, report.ReportedAt), cancellationToken);
        if (report.Status == "delivered")
            message.Arrive(report.ReportedAt);
        if (report.Status is "undelivered" or "failed")
            await FailAsync(message, report, cancellationToken);
    }

    private async Task FailAsync(Message message, DeliveryReport report, CancellationToken cancellationToken)
    {
        var optedOut = report.ErrorCode == NumberOptedOut;
        if (optedOut)
            await OptOuts.ByProviderAsync(db, message.Address!, report.ReportedAt, cancellationToken);
        var reason = optedOut ? NotSent.OptedOut : NotSent.RefusedByProvider;
        await record.EndAsync(message, m => m.GiveUp(reason, report.ReportedAt), report.ReportedAt, cancellationToken);
    }
}
