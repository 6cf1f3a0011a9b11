using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>The patient has died: silence at once, for good.</summary>
internal sealed class SilenceDeadPatientConsumer(NotificationsDbContext db, Clock clock) : IConsumer<PatientDied>
{
    public Task Consume(ConsumeContext<PatientDied> context) => SilencePatient.RunAsync(
        db, context.Message.PatientId, silence => silence.Die(context.Message.At.ToUniversalTime()), clock.UtcNow, context.CancellationToken);
}
