using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Takes back a withdrawal noted by mistake.</summary>
internal sealed class UndoWithdrawalConsumer(ConsultationsDbContext db, SilencePatient silence, Clock clock) : IConsumer<UndoWithdrawal>
{
    public async Task Consume(ConsumeContext<UndoWithdrawal> context)
    {
        var (patientId, reason) = context.Message;
        var (patient, refusal) = await silence.FindAsync(patientId, context.Actor(), context.CancellationToken);
        await context.RespondAsync(refusal ?? RecordWithdrawalConsumer.RefusalOf(reason) ?? await ReturnAsync(patient!, context.Actor(), reason, context.CancellationToken));
    }

    private async Task<object> ReturnAsync(Patient patient, Actor by, string reason, CancellationToken cancellationToken)
    {
        if (!patient.Return()) return PatientRefusals.NotWithdrawn;
        silence.Keep(patient.Id, PatientEntryKinds.Returned, by, reason.Trim(), clock.UtcNow);
        db.Enqueue(new PatientReturned(patient.Id, clock.UtcNow));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(patient.Id, []);
    }
}
