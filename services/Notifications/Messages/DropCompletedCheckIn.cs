using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropCompletedCheckInConsumer(NotificationsDbContext db, Clock clock) : IConsumer<CheckInCompleted>
{
    public Task Consume(ConsumeContext<CheckInCompleted> context) => EndSubject.RunAsync(
        db, context.Message.CheckInId, EndedSubject.Completed, context.Message.CompletedAt, clock.UtcNow, context.CancellationToken);
}
