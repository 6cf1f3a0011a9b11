using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropMissedCheckInConsumer(NotificationsDbContext db, Clock clock) : IConsumer<CheckInMissed>
{
    public Task Consume(ConsumeContext<CheckInMissed> context) => EndSubject.RunAsync(
        db, context.Message.CheckInId, EndedSubject.Missed, context.Message.MissedAt, clock.UtcNow, context.CancellationToken);
}
