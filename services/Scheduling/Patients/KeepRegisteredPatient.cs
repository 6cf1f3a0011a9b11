using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>Keeps a patient's zone and language.</summary>
internal sealed class KeepRegisteredPatientConsumer(SchedulingDbContext db) : IConsumer<PatientRegistered>
{
    public async Task Consume(ConsumeContext<PatientRegistered> context)
    {
        var patient = await PatientCopy.FindOrAddAsync(db, context.Message.PatientId, context.CancellationToken);
        patient.Follow(context.Message.Revision, context.Message.Contact);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
