using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Watch;

/// <summary>Whether sending and reading go on: what is due and does not move, and a provider that is being left alone.</summary>
internal sealed class SendingState(NotificationsDbContext db, Clock clock, IEnumerable<TwilioPipeline> pipelines, MailboxWatch mailbox)
{
    /// <summary>Everything due is looked at every second.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>So long a mail that was set aside is told of, unless a person said whose it is.</summary>
    public static readonly TimeSpan Reminded = TimeSpan.FromDays(1);

    public async Task<Stall> ReadAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow - Patience;
        var unsent = await db.Messages.CountAsync(
            m => (m.State == Messages.MessageState.Waiting || m.State == Messages.MessageState.Sending) && m.DueAt < before && m.BehindQuestionId == null
                 && db.Contacts.Any(c => c.Kind == m.RecipientKind && c.Id == m.RecipientId), cancellationToken);
        var unread = await db.InboundMessages.CountAsync(i => i.ReadAt == null && i.ReceivedAt < before, cancellationToken);
        var since = clock.UtcNow - Reminded;
        var setAside = await db.InboundMessages.CountAsync(
            i => i.From == TakeOrSetAside.Sender && i.SentAt > since && i.PatientIds.Count == 0, cancellationToken);
        return new Stall(unsent, unread, pipelines.Any(p => p.IsOpen), mailbox.IsStalled, setAside);
    }
}

/// <param name="Unsent">Due, and nobody looks at them.</param>
/// <param name="Unread">Came in, and nobody reads them.</param>
/// <param name="CircuitOpen">The provider of texts fails so often that it is not called.</param>
/// <param name="MailboxStalled">The mailbox was not read for minutes.</param>
/// <param name="SetAside">Mails that could not be stored, and wait in the mailbox for a person.</param>
internal sealed record Stall(int Unsent, int Unread, bool CircuitOpen, bool MailboxStalled, int SetAside)
{
    public bool IsOne => Unsent > 0 || Unread > 0 || CircuitOpen || MailboxStalled || SetAside > 0;
}
