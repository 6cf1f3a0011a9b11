using FbssFollowUp.Contracts.Scheduling;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Keeps how many slots are held for a request.</summary>
internal sealed class CountHeldSlotsConsumer(ConsultationsDbContext db) : IConsumer<SlotsHeld>
{
    public async Task Consume(ConsumeContext<SlotsHeld> context)
    {
        var held = context.Message;
        var request = await db.Requests.SingleAsync(r => r.Id == held.RequestId, context.CancellationToken);
        if (request.CountHeldSlots(held.Slots.Count, held.At) == RequestStep.Taken) await db.SaveChangesAsync(context.CancellationToken);
    }
}
