using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Lets go what is held for a request that has ended; if it ends before it was heard of, nothing will be held.</summary>
internal sealed class ReleaseSlotsConsumer(SchedulingDbContext db, Clock clock) : IConsumer<ConsultationClosed>
{
    public async Task Consume(ConsumeContext<ConsultationClosed> context)
    {
        var closed = context.Message;
        var request = await SlotRequests.FindOrAddAsync(db, closed.RequestId, closed.PatientId, context.CancellationToken);
        request.Close(closed.ClosedAt);
        var live = await db.Holds.Where(h => h.RequestId == closed.RequestId && h.EndedAt == null).ToListAsync(context.CancellationToken);
        live.ForEach(h => h.End(clock.UtcNow));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
