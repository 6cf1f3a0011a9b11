using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropAcknowledgedAlertsConsumer(NotificationsDbContext db, Clock clock) : IConsumer<ReassessmentAcknowledged>
{
    public Task Consume(ConsumeContext<ReassessmentAcknowledged> context) => EndSubject.RunAsync(
        db,
        new EndedSubject
        {
            SubjectId = context.Message.CaseId,
            How = EndedSubject.Acknowledged,
            EndedAt = context.Message.AcknowledgedAt.ToUniversalTime()
        },
        clock.UtcNow, context.CancellationToken);
}
