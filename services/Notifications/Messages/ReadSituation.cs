using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Gathers what a decision rests on, at the moment of sending.</summary>
internal sealed class ReadSituation(NotificationsDbContext db, FindReader readers, CountTexts texts, Zones zones)
{
    public async Task<SendSituation> RunAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var recipient = await readers.OfAsync(message, cancellationToken);
        var phone = message.FixedAddress ?? recipient?.Phone;
        var standing = await db.PhoneStandings.FirstOrDefaultAsync(s => s.Phone == phone, cancellationToken);
        var asked = message.Question?.SubjectId;
        var ended = await db.EndedSubjects.FirstOrDefaultAsync(
            e => e.SubjectId == message.SubjectId || e.SubjectId == asked, cancellationToken);
        var open = phone is null || message.Question is null ? null : await OpenQuestions.OnPhoneAsync(db, phone, now, cancellationToken);
        var mail = recipient?.Email is { } address ? MailStanding.KeyOf(address) : null;
        return new SendSituation(recipient, zones.Of(recipient).Zone, standing, ended, open)
        {
            IsHeld = phone is not null && await db.InboundMessages.AnyAsync(i => i.From == phone && i.HoldsTexts && i.SettledAt == null, cancellationToken),
            Texts = TextCaps.Hold(message) ? await texts.RunAsync(message, now, cancellationToken) : [],
            Silence = message.ToPatient ? await db.Silences.FirstOrDefaultAsync(s => s.PatientId == message.RecipientId, cancellationToken) : null,
            HasNewer = CatchUp.Collapses(message.Purpose) && CatchUp.OverdueSince(message, now) is not null && await HasNewerAsync(message, now, cancellationToken),
            MailStanding = mail is null ? null : await db.MailStandings.FirstOrDefaultAsync(s => s.Address == mail, cancellationToken)
        };
    }

    /// <summary>Of check-ins the newest asks enough; a reminder gives way only to one of the same appointment.</summary>
    private Task<bool> HasNewerAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken) => db.Messages.AnyAsync(
        m => m.RecipientKind == message.RecipientKind && m.RecipientId == message.RecipientId && m.Purpose == message.Purpose
             && (m.Purpose == Purposes.CheckIn || m.SubjectId == message.SubjectId) && m.State == MessageState.Waiting && m.DueAt <= now && m.AskedAt > message.AskedAt, cancellationToken);
}
