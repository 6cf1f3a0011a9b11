using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>The patient wants no more messages: silence at once.</summary>
internal sealed class SilenceWithdrawnPatientConsumer(NotificationsDbContext db, Clock clock) : IConsumer<PatientWithdrew>
{
    public Task Consume(ConsumeContext<PatientWithdrew> context) => SilencePatient.RunAsync(
        db, context.Message.PatientId, silence => silence.Withdraw(context.Message.At.ToUniversalTime()), clock.UtcNow, context.CancellationToken);
}
