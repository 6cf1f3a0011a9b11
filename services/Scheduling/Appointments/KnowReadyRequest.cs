using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Keeps a request that may be booked, also when its opening has not been heard of yet.</summary>
internal sealed class KnowReadyRequestConsumer(SchedulingDbContext db) : IConsumer<ConsultationReady>
{
    public async Task Consume(ConsumeContext<ConsultationReady> context)
    {
        await SlotRequests.FindOrAddAsync(db, context.Message.RequestId, context.Message.PatientId, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
