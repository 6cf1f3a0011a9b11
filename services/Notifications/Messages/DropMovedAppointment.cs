using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropMovedAppointmentConsumer(NotificationsDbContext db, Clock clock) : IConsumer<AppointmentMoved>
{
    public Task Consume(ConsumeContext<AppointmentMoved> context) => EndSubject.RunAsync(
        db, context.Message.AppointmentId, EndedSubject.Changed, context.Message.At, clock.UtcNow, context.CancellationToken);
}
