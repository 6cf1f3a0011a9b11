using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Gives a held slot back before its time.</summary>
internal sealed class ReleaseHoldConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<ReleaseHold>
{
    public async Task Consume(ConsumeContext<ReleaseHold> context)
    {
        var now = clock.UtcNow;
        var hold = await HoldTaking.LockAsync(db, context.Message.HoldId, context.CancellationToken);
        var refusal = !Staff.Includes(context.Actor()) ? BookingRefusals.NotAllowed : hold is null || !hold.IsLive(now) ? BookingRefusals.HoldGone : null;
        if (refusal is null) await ReleaseAsync(hold!, now, context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(context.Message.HoldId, []));
    }

    private async Task ReleaseAsync(Hold hold, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await EndHolds.EndAsync(db, [hold], now, cancellationToken);
        if (hold.RequestId is { } requestId)
        {
            var left = await db.Holds.AsNoTracking().Where(h => h.RequestId == requestId && h.EndedAt == null && h.Id != hold.Id).OrderBy(h => h.StartsAt).ToListAsync(cancellationToken);
            db.Enqueue(new SlotsHeld(requestId, hold.PatientId, [.. left.Select(h => h.ToHeldSlot(practice.Zone))], now));
        }
        await db.SaveChangesAsync(cancellationToken);
    }
}
