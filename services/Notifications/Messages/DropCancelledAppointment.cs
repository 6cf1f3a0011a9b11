using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropCancelledAppointmentConsumer(NotificationsDbContext db, Clock clock) : IConsumer<AppointmentCancelled>
{
    public Task Consume(ConsumeContext<AppointmentCancelled> context) => EndSubject.RunAsync(
        db,
        new EndedSubject
        {
            SubjectId = context.Message.AppointmentId,
            How = EndedSubject.Changed,
            EndedAt = context.Message.At.ToUniversalTime()
        },
        clock.UtcNow, context.CancellationToken);
}
