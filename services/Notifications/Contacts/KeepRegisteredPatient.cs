using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Contacts;

internal sealed class KeepRegisteredPatientConsumer(NotificationsDbContext db, Clock clock) : IConsumer<PatientRegistered>
{
    public Task Consume(ConsumeContext<PatientRegistered> context) => PatientCopy.KeepAsync(
        db, context.Message.PatientId, context.Message.Revision, context.Message.Contact, clock.UtcNow, context.CancellationToken);
}
