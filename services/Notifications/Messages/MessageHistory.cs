using FbssFollowUp.Contracts.Notifications;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>What happened to messages: what we did, and between it what their provider reported.</summary>
internal sealed class MessageHistory(NotificationsDbContext db)
{
    public async Task<ILookup<Guid, PatientMessageStep>> OfAsync(IReadOnlyList<Message> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Select(m => m.Id).ToList();
        var steps = await db.MessageSteps.AsNoTracking().Where(s => ids.Contains(s.MessageId)).OrderBy(s => s.Seq).ToListAsync(cancellationToken);
        var reports = await db.DeliveryReports.AsNoTracking().Where(r => ids.Contains(r.MessageId)).ToListAsync(cancellationToken);
        return messages.Select(Accepted).Concat(steps.Select(Own)).Concat(reports.Select(Reported))
            .OrderBy(s => s.Step.At).ToLookup(s => s.Message, s => s.Step);
    }

    private static (Guid Message, PatientMessageStep Step) Accepted(Message message) =>
        (message.Id, new(message.AskedAt, MessageStep.Accepted, null, null, null));

    private static (Guid Message, PatientMessageStep Step) Own(MessageStep step) => (step.MessageId, new(step.At, step.What, step.Channel, step.Detail, step.Text));

    private static (Guid Message, PatientMessageStep Step) Reported(DeliveryReport report) => (report.MessageId, new(
        report.ReportedAt, MessageStep.Reported, null, report.ErrorCode is { } code ? $"{report.Status}, error {code}" : report.Status, null));
}
