using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropMovedAppointmentConsumer(NotificationsDbContext db, Clock clock) : IConsumer<AppointmentMoved>
{
    public Task Consume(ConsumeContext<AppointmentMoved> context) => EndSubject.RunAsync(
        db,
        new EndedSubject
        {
            SubjectId = context.Message.AppointmentId,
            How = EndedSubject.Changed,
            EndedAt = context.Message.At.ToUniversalTime()
        },
        clock.UtcNow, context.CancellationToken);
}
