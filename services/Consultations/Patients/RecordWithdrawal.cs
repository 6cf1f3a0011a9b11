using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Notes that a patient wants no more messages: silence at once, everywhere.</summary>
internal sealed class RecordWithdrawalConsumer(SilencePatient silence) : IConsumer<RecordWithdrawal>
{
    public async Task Consume(ConsumeContext<RecordWithdrawal> context)
    {
        var (patientId, reason) = context.Message;
        var (patient, refusal) = await silence.FindAsync(patientId, context.Actor(), context.CancellationToken);
        await context.RespondAsync(refusal ?? RefusalOf(reason) ?? await silence.RunAsync(
            patient!, PatientEntryKinds.Withdrew, context.Actor(), reason.Trim(), at => new PatientWithdrew(patientId, at), context.CancellationToken));
    }

    internal static Refused? RefusalOf(string reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Length > SilencePatient.LongestNote ? PatientRefusals.ReasonMissing : null;
}
