using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Lists the slots held for a patient now.</summary>
internal sealed class ListHeldSlotsConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<ListHeldSlots>
{
    public async Task Consume(ConsumeContext<ListHeldSlots> context)
    {
        if (Staff.Includes(context.Actor())) await context.RespondAsync(await ListAsync(context.Message.PatientId, context.CancellationToken));
        else await context.RespondAsync(HoldRefusals.NotAllowed);
    }

    private async Task<HeldSlotList> ListAsync(Guid patientId, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var holds = await db.Holds.AsNoTracking()
            .Where(h => h.PatientId == patientId && h.EndedAt == null && h.HeldUntil > now)
            .OrderBy(h => h.StartsAt).ThenBy(h => h.Id)
            .ToListAsync(cancellationToken);
        return new HeldSlotList([.. holds.Select(h => h.ToHeldSlot(practice.Zone))]);
    }
}
