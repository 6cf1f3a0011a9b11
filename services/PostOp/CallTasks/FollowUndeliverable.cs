using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>What could be sent on no channel becomes a person's task; an alert that reached nobody brings the next rung forward.</summary>
internal sealed class FollowUndeliverableConsumer(PostOpDbContext db, Clock clock) : IConsumer<MessageUndeliverable>
{
    public async Task Consume(ConsumeContext<MessageUndeliverable> context)
    {
        var (message, now) = (context.Message, clock.UtcNow);
        var reassessment = message.Recipient.Kind == MessageRecipient.Staff ? await CaseOfAsync(message.SubjectId, context.CancellationToken) : null;
        if (reassessment is { IsWaiting: true })
            await BringForwardAsync(reassessment, message, now, context.CancellationToken);
        if ((reassessment?.PatientId ?? PatientOf(message)) is { } patientId)
            await db.OpenCallTaskAsync(
                CallTask.Open(patientId, CallTaskReasons.MessageUndeliverable, message.MessageId, Sentence(message), now), context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private static Guid? PatientOf(MessageUndeliverable message) => message.Recipient.Kind == MessageRecipient.Patient ? message.Recipient.Id : null;

    private static string Sentence(MessageUndeliverable message) =>
        $"{(message.Purpose == Purposes.Safety ? "URGENT, phone now: a" : "A")} message ({message.Purpose.Replace('-', ' ')}) to {WhoOf(message)} "
        + $"could not be delivered: {message.Reason.Replace('-', ' ')}.";

    private static string WhoOf(MessageUndeliverable message) => message.Recipient.Kind == MessageRecipient.Staff ? "a member of staff" : "the patient";

    /// <summary>Alerts of a later round have their rung as subject.</summary>
    private async Task<Reassessment?> CaseOfAsync(Guid subjectId, CancellationToken cancellationToken)
    {
        var caseId = await db.Rungs.Where(r => r.Id == subjectId).Select(r => (Guid?)r.CaseId).FirstOrDefaultAsync(cancellationToken) ?? subjectId;
        return await db.Reassessments.FindAsync([caseId], cancellationToken);
    }

    /// <summary>
    /// Only to whom the ladder comes next; a repeat brought forward would reach nobody at once. What is told late, of a round that is over or of an alert that
    /// another has followed, brings nothing forward: who was alerted since has their time.
    /// </summary>
    private async Task BringForwardAsync(Reassessment reassessment, MessageUndeliverable alert, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var round = await db.Rungs.Where(r => r.CaseId == reassessment.Id && r.Round == reassessment.Round && r.StoppedAt == null).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var last = round.FindLast(r => r.FiredAt is not null);
        if (last is not null && last.Subject == alert.SubjectId && last.StaffIds.Contains(alert.Recipient.Id))
            round.Find(r => r.IsWaiting && !r.IsRepeat)?.BringForward(now);
    }
}
