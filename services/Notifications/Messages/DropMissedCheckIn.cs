using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropMissedCheckInConsumer(NotificationsDbContext db, Clock clock) : IConsumer<CheckInMissed>
{
    public Task Consume(ConsumeContext<CheckInMissed> context) => EndSubject.RunAsync(
        db,
        new EndedSubject
        {
            SubjectId = context.Message.CheckInId,
            How = EndedSubject.Missed,
            EndedAt = context.Message.MissedAt.ToUniversalTime()
        },
        clock.UtcNow, context.CancellationToken);
}
