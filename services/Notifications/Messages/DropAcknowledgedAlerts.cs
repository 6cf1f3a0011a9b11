using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropAcknowledgedAlertsConsumer(NotificationsDbContext db, Clock clock) : IConsumer<ReassessmentAcknowledged>
{
    public Task Consume(ConsumeContext<ReassessmentAcknowledged> context) => EndSubject.RunAsync(
        db, context.Message.CaseId, EndedSubject.Acknowledged, context.Message.AcknowledgedAt, clock.UtcNow, context.CancellationToken);
}
