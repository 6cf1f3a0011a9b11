using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Contacts;

internal sealed class KeepChangedPatientConsumer(NotificationsDbContext db, Clock clock) : IConsumer<PatientDetailsChanged>
{
    public Task Consume(ConsumeContext<PatientDetailsChanged> context) => PatientCopy.KeepAsync(
        db, context.Message.PatientId, context.Message.Revision, context.Message.Contact, clock.UtcNow, context.CancellationToken);
}
