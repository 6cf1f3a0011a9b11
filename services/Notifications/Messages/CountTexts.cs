using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>The texts of the last week that use up a patient's day and week.</summary>
internal sealed class CountTexts(NotificationsDbContext db)
{
    /// <summary>When other subjects' texts went. What is being handed over, or may have been, counts as of now. A check-in the patient answered is a dialogue, and does not count.</summary>
    public Task<List<DateTimeOffset>> RunAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken) => db.Messages
        .Where(m => m.RecipientKind == message.RecipientKind && m.RecipientId == message.RecipientId && m.Channel == ChannelCodes.Sms
                    && (m.State == MessageState.Sending || m.SentAt > now - TextCaps.Week)
                    && m.SubjectId != message.SubjectId && m.InReplyTo == null && !TextCaps.Uncounted.Contains(m.Purpose)
                    && !db.Questions.Any(q => q.MessageId == m.Id && q.ClosedBy == Question.Answered)
                    && !db.EndedSubjects.Any(e => e.SubjectId == m.SubjectId && e.How == EndedSubject.Completed))
        .Select(m => m.State == MessageState.Sending ? now : m.SentAt!.Value).ToListAsync(cancellationToken);
}
