using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropCompletedCheckInConsumer(NotificationsDbContext db, Clock clock) : IConsumer<CheckInCompleted>
{
    public Task Consume(ConsumeContext<CheckInCompleted> context) => EndSubject.RunAsync(
        db,
        new EndedSubject
        {
            SubjectId = context.Message.CheckInId,
            How = EndedSubject.Completed,
            EndedAt = context.Message.CompletedAt.ToUniversalTime()
        },
        clock.UtcNow, context.CancellationToken);
}
