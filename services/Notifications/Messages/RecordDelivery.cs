using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Consent;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Takes a provider's status report: repeated, shuffled and late ones change nothing that came further already.</summary>
internal sealed class RecordDelivery(NotificationsDbContext db, RecordAnswer record)
{
    private const int MostTries = 10;

    /// <summary>False for a message that does not exist.</summary>
    public async Task<bool> RunAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
            if (await TryAsync(report, cancellationToken) is { } known)
                return known;
            else if (tries == MostTries)
                throw new InvalidOperationException($"The status of {report.MessageId} was overtaken {MostTries} times.");
    }

    /// <summary>Null if somebody else changed the message, or stored the same report, in the same moment.</summary>
    private async Task<bool?> TryAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        // Most are repeats, and a report that is stored is of a message that exists.
        if (await db.DeliveryReports.FindAsync([report.MessageId, report.Reference, report.Status], cancellationToken) is not null)
            return true;
        if (await db.Messages.FindAsync([report.MessageId], cancellationToken) is not { } message)
            return false;
        var isOfNow = await IsOfNowAsync(message, report, cancellationToken);
        db.DeliveryReports.Add(report);
        if (isOfNow)
            await ApplyAsync(message, report, cancellationToken);
        return await SavedAsync(cancellationToken) ? true : null;
    }

    private async Task<bool> SavedAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
        }
        catch (DbUpdateException same) when (same.InnerException is PostgresException { ConstraintName: "pk_delivery_reports" })
        {
            return false;
        }
    }

    private async Task ApplyAsync(Message message, DeliveryReport report, CancellationToken cancellationToken)
    {
        if (message.State == MessageState.Sending)
            await record.HandOverAsync(message, new ChannelAnswer.Taken(report.Reference, report.ReportedAt), cancellationToken);
        if (report.Status is "delivered" or "read")
            message.Arrive(report.ReportedAt);
        if (report.Status is "undelivered" or "failed" or "canceled")
            await FailAsync(message, report, cancellationToken);
    }

    private async Task FailAsync(Message message, DeliveryReport report, CancellationToken cancellationToken)
    {
        var fault = ProviderErrors.Of(report.ErrorCode ?? 0);
        record.WarnOperators(message, report.ErrorCode ?? 0);
        if (fault == ProviderFault.OptedOut)
            await OptOuts.ByProviderAsync(db, message.Address!, report.ReportedAt, cancellationToken);
        if (fault == ProviderFault.Unreachable && message.Attempts < RetryDelays.MostAttempts)
            message.PutBack(NotSent.ReasonOf(report.ErrorCode ?? 0), report.ReportedAt, report.ReportedAt + RetryDelays.After(message.Attempts));
        else
            await record.TryOtherChannelAsync(message, NotSent.ReasonOf(report.ErrorCode ?? 0), report.ReportedAt, cancellationToken);
    }

    /// <summary>A late word about a hand-over that failed before says nothing of the one after it.</summary>
    private async Task<bool> IsOfNowAsync(Message message, DeliveryReport report, CancellationToken cancellationToken) => message.State == MessageState.Sending
        ? !await db.DeliveryReports.AnyAsync(
            r => r.MessageId == message.Id && r.Reference == report.Reference && (r.Status == "failed" || r.Status == "undelivered"), cancellationToken)
        : report.Reference == message.Reference;
}
