using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class DropCancelledAppointmentConsumer(NotificationsDbContext db, Clock clock) : IConsumer<AppointmentCancelled>
{
    public Task Consume(ConsumeContext<AppointmentCancelled> context) => EndSubject.RunAsync(
        db, context.Message.AppointmentId, EndedSubject.Changed, context.Message.At, clock.UtcNow, context.CancellationToken);
}
