using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>A withdrawal was a mistake: reminders that lie ahead are sent again.</summary>
internal sealed class HearReturnedPatientConsumer(SchedulingDbContext db) : IConsumer<PatientReturned>
{
    public async Task Consume(ConsumeContext<PatientReturned> context)
    {
        (await PatientCopy.FindOrAddAsync(db, context.Message.PatientId, context.CancellationToken)).Return(context.Message.At);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
