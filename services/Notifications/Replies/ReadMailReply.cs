using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>
/// Reads a stored mail. It is a patient's if it was sent to the token of a mail to that patient, or if our own mail server vouches for its sender;
/// else a person says whose it is. What the mail it answers asked, it answers: the token binds it closer than any open question could.
/// </summary>
internal sealed class ReadMailReply(NotificationsDbContext db, Clock clock)
{
    public async Task RunAsync(InboundMessage mail, CancellationToken cancellationToken)
    {
        var about = mail.AboutMessageId is null ? null : await db.Messages.FindAsync([mail.AboutMessageId], cancellationToken);
        var writers = about is { ToPatient: true } ? [new Holder(about.RecipientId, about.ReadByProxyId)] : await SendersAsync(mail, cancellationToken);
        var outcome = await OutcomeAsync(mail, cancellationToken);
        mail.Read(outcome, null, writers, clock.UtcNow);
        if (outcome == ReplyOutcomes.OptedOut && about is not null)
            await MailOptOuts.RecordAsync(db, about, "own-words", clock.UtcNow, cancellationToken);
        if (outcome == ReplyOutcomes.TextsOptedOut && about is not null)
            await StopTextsAsync(mail, about, cancellationToken);
        if (writers.Count > 0)
            db.Enqueue(await ToldAsync(mail, writers, about is { ToPatient: true } ? about : null, ReplyOutcomes.Handled(outcome), cancellationToken));
    }

    /// <summary>Without a question the reply is about the check-in of the mail it answers.</summary>
    private async Task<ReplyReceived> ToldAsync(InboundMessage mail, IReadOnlyList<Holder> writers, Message? about, string? handled, CancellationToken cancellationToken)
    {
        var ended = about?.Question is null ? null : await db.EndedSubjects.FindAsync([about.Question.SubjectId], cancellationToken);
        var asked = about is null ? null : MailQuestion.Of(about, ended, clock.UtcNow);
        var subject = about?.Purpose is Purposes.CheckIn or Purposes.Dialogue ? about.SubjectId : (Guid?)null;
        return new ReplyReceived(
            mail.Id, mail.PatientIds, asked?.QuestionId, asked?.SubjectId ?? subject, asked?.Asks, mail.Text, mail.Channel, mail.SentAt, handled,
            Holders.Told(writers));
    }

    private async Task<string> OutcomeAsync(InboundMessage mail, CancellationToken cancellationToken)
    {
        if (mail.IsAutomatic)
            return ReplyOutcomes.Ignored;
        var own = await db.Messages.Where(m => m.Id == mail.AboutMessageId && m.Body != null).Select(m => m.Body!).ToListAsync(cancellationToken);
        var outcome = ReplyReading.Of(mail.Text, own).Outcome;
        // What opts in to texts or asks a phone for help is, in a mail, for a person to read.
        return outcome is ReplyOutcomes.OptedIn or ReplyOutcomes.Helped || outcome == ReplyOutcomes.OptedOut && mail.AboutMessageId is null
            ? ReplyOutcomes.PassedOn
            : outcome == ReplyOutcomes.OptedOut && OwnWordsOptOut.NamesTexts(mail.Text) ? ReplyOutcomes.TextsOptedOut : outcome;
    }

    /// <summary>"Please stop texting me" by mail is meant for the phone that person has now.</summary>
    private async Task StopTextsAsync(InboundMessage mail, Message about, CancellationToken cancellationToken)
    {
        var (kind, id) = about.ReadByProxyId is { } proxy ? (Contact.Proxy, proxy) : (about.RecipientKind, about.RecipientId);
        if (await db.Contacts.FindAsync([kind, id], cancellationToken) is not { Phone: { } phone })
            return;
        var onPhone = await Holders.OnPhoneAsync(db, phone, cancellationToken);
        await OptOuts.RecordAsync(db, new OptOuts.Word(phone, true, "by-mail", mail.Id, onPhone, mail.SentAt, clock.UtcNow), cancellationToken);
    }

    private async Task<IReadOnlyList<Holder>> SendersAsync(InboundMessage mail, CancellationToken cancellationToken) => mail.IsAuthenticated
        ? Holders.Of(await Holders.OfMailboxAsync(db, mail.From, cancellationToken))
        : [];
}
