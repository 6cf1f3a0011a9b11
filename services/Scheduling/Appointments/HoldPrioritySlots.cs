using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Holds the next priority slots for a patient flagged for reassessment, and says so, also when there were none.</summary>
internal sealed class HoldPrioritySlotsConsumer(SchedulingDbContext db, Clock clock, HoldForRequest hold) : IConsumer<ConsultationRequested>
{
    public async Task Consume(ConsumeContext<ConsultationRequested> context)
    {
        var requested = context.Message;
        var request = await SlotRequests.FindOrAddAsync(db, requested.RequestId, requested.PatientId, context.CancellationToken);
        if (request.TakeUp(requested)) await hold.RunAsync(request, [], clock.UtcNow, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
