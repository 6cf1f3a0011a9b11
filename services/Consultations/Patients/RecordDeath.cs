using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Notes a patient's death: silence at once, everywhere.</summary>
internal sealed class RecordDeathConsumer(SilencePatient silence, Clock clock) : IConsumer<RecordDeath>
{
    public async Task Consume(ConsumeContext<RecordDeath> context)
    {
        var (patientId, diedOn) = context.Message;
        var (patient, refusal) = await silence.FindAsync(patientId, context.Actor(), context.CancellationToken);
        await context.RespondAsync(refusal ?? RefusalOf(patient!, diedOn) ?? await silence.RunAsync(
            patient!, PatientEntryKinds.Died, context.Actor(), diedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", at => new PatientDied(patientId, diedOn, at), context.CancellationToken));
    }

    private Refused? RefusalOf(Patient patient, DateOnly? diedOn) =>
        diedOn > LocalDate.Of(clock.UtcNow, patient.Details.TimeZone) || diedOn < patient.BirthDate ? PatientRefusals.DiedOnImpossible : null;
}
