using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Reminders;
using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>
/// A flagged patient's case was decided with an appointment: the slots held are offered, or new ones where those have gone back meanwhile. With nothing
/// to offer a scheduler is told.
/// </summary>
internal sealed class OfferSlotsConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice, HoldForRequest hold, TellPatient tell)
    : IConsumer<ConsultationReady>
{
    public async Task Consume(ConsumeContext<ConsultationReady> context)
    {
        var (ready, now) = (context.Message, clock.UtcNow);
        var request = await SlotRequests.FindOrAddAsync(db, ready.RequestId, ready.PatientId, context.CancellationToken);
        if (request.BecomeReady(ready) && !await IsServedAsync(ready.RequestId, context.CancellationToken))
            await OfferAsync(request, now, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private async Task<bool> IsServedAsync(Guid requestId, CancellationToken cancellationToken) =>
        await db.Appointments.AnyAsync(a => a.RequestId == requestId && a.State == AppointmentStates.Booked, cancellationToken)
        || await db.Offers.AnyAsync(o => o.RequestId == requestId && o.Outcome == null, cancellationToken);

    private async Task OfferAsync(SlotRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(request, now, cancellationToken);
        if (held.Count == 0)
        {
            db.Wishes.Add(Wish.Of(Wish.NoSlots, request.PatientId, null, request.RequestId, now));
            return;
        }
        var offer = db.Offers.Add(new Offer
        {
            Id = Guid.CreateVersion7(now),
            RequestId = request.RequestId,
            PatientId = request.PatientId,
            OfferedAt = now,
            ExpiresAt = held.Max(h => h.HeldUntil)
        }).Entity;
        foreach (var slot in held) slot.Offer(offer.Id);
        db.Enqueue(new SlotsOffered(request.RequestId, request.PatientId, [.. held.Select(h => h.ToHeldSlot(practice.Zone))], offer.ExpiresAt, now));
        await tell.OfferedAsync(offer, now, cancellationToken);
    }

    /// <summary>What is held long enough for the patient to hear of it; the rest goes back, and as many others are held instead.</summary>
    private async Task<IReadOnlyList<Hold>> HeldAsync(SlotRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var enough = now + OfferRules.TimeToAnswer;
        var held = await db.Holds.Where(h => h.RequestId == request.RequestId && h.EndedAt == null).OrderBy(h => h.StartsAt).ToListAsync(cancellationToken);
        Hold[] kept = [.. held.Where(h => h.HeldUntil >= enough)];
        if (kept.Length == PriorityRules.SlotsPerRequest) return kept;
        await EndHolds.EndAsync(db, [.. held.Except(kept)], now, cancellationToken);
        return await hold.RunAsync(request, kept, now, cancellationToken);
    }
}
