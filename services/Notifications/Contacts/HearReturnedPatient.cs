using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>The withdrawal was a mistake: what is asked for from now on is sent again.</summary>
internal sealed class HearReturnedPatientConsumer(NotificationsDbContext db, Clock clock) : IConsumer<PatientReturned>
{
    public Task Consume(ConsumeContext<PatientReturned> context) => SilencePatient.RunAsync(
        db, context.Message.PatientId, silence => silence.Return(context.Message.At.ToUniversalTime()), clock.UtcNow, context.CancellationToken);
}
