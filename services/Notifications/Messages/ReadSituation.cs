using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Gathers what a decision rests on, at the moment of sending.</summary>
internal sealed class ReadSituation(NotificationsDbContext db, Zones zones)
{
    public async Task<SendSituation> RunAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var recipient = await db.Contacts.FirstOrDefaultAsync(
            c => c.Kind == message.RecipientKind && c.Id == message.RecipientId, cancellationToken);
        var phone = message.FixedAddress ?? recipient?.Phone;
        var standing = await db.PhoneStandings.FirstOrDefaultAsync(s => s.Phone == phone, cancellationToken);
        var asked = message.Question?.SubjectId;
        var ended = await db.EndedSubjects.FirstOrDefaultAsync(
            e => e.SubjectId == message.SubjectId || e.SubjectId == asked, cancellationToken);
        var open = phone is null || message.Question is null ? null : await OpenQuestions.OnPhoneAsync(db, phone, now, cancellationToken);
        return new SendSituation(recipient, zones.Of(recipient).Zone, standing, ended, open);
    }
}
