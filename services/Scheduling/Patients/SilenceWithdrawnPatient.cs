using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>A patient wants no more messages: what is held goes back and nothing is sent; an appointment stays, to be settled by phone.</summary>
internal sealed class SilenceWithdrawnPatientConsumer(SchedulingDbContext db, Clock clock) : IConsumer<PatientWithdrew>
{
    public async Task Consume(ConsumeContext<PatientWithdrew> context)
    {
        var patient = await PatientCopy.FindOrAddAsync(db, context.Message.PatientId, context.CancellationToken);
        patient.Withdraw(context.Message.At);
        if (patient.IsSilent) await Silence.LetGoAsync(db, patient.Id, clock.UtcNow, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
