using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>One mail's way in: a bounce fails the message it is about, an unsubscription is obeyed, all else is stored to be read as a reply.</summary>
internal sealed class TakeMail(NotificationsDbContext db, RecordDelivery record, Clock clock)
{
    public const string Provider = "mailbox";

    /// <param name="id">The mail's own in its mailbox.</param>
    public async Task RunAsync(string id, MailReading mail, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (mail.Bounce is { } bounce)
        {
            await BounceAsync(bounce, cancellationToken);
            return;
        }
        var about = mail.Token is null ? null : await db.Messages.AsNoTracking().FirstOrDefaultAsync(m => m.MailToken == mail.Token, cancellationToken);
        if (mail.Unsubscribes && about is not null)
        {
            await MailOptOuts.RecordAsync(db, about, "unsubscribed", clock.UtcNow, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return;
        }
        await ReceiveText.RunAsync(db, Stored(id, mail, about), cancellationToken);
    }

    /// <summary>One that is only late, or about no mail of ours, changes nothing.</summary>
    private async Task BounceAsync(MailBounce bounce, CancellationToken cancellationToken)
    {
        if (!bounce.IsFinal || bounce.OurMessage is not { } id)
            return;
        var reference = await db.Messages.Where(m => m.Id == id && m.Channel == ChannelCodes.Email).Select(m => m.Reference)
            .FirstOrDefaultAsync(cancellationToken);
        if (reference is not null)
            await record.RunAsync(
                new DeliveryReport { MessageId = id, Reference = reference, Status = "failed", ReportedAt = clock.UtcNow }, cancellationToken);
    }

    private InboundMessage Stored(string id, MailReading mail, Message? about) => new()
    {
        Provider = Provider,
        ProviderId = id,
        Channel = ChannelCodes.Email,
        From = InboundText.Clean(MailStanding.KeyOf(mail.From ?? "unreadable sender")),
        Text = InboundText.Clean(mail.Text),
        SentAt = clock.UtcNow,
        ReceivedAt = clock.UtcNow,
        AboutMessageId = about?.Id,
        IsAutomatic = mail.IsAutomatic,
        IsAuthenticated = mail.IsAuthenticated
    };
}
