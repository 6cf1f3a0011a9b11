using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Holds the next priority slots for a patient flagged for reassessment, and says so, also when there were none.</summary>
internal sealed class HoldPrioritySlotsConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<ConsultationRequested>
{
    public async Task Consume(ConsumeContext<ConsultationRequested> context)
    {
        var requested = context.Message;
        var request = await SlotRequests.FindOrAddAsync(db, requested.RequestId, requested.PatientId, context.CancellationToken);
        if (request.TakeUp(requested)) await HoldAsync(requested, clock.UtcNow, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private async Task HoldAsync(ConsultationRequested requested, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var held = new List<Hold>();
        IReadOnlyList<OfferedSlot> offered;
        do
        {
            // Everything offered may be taken by others meanwhile: look again, until something is held or nothing is offered.
            offered = PrioritySlots.For(requested.SurgeonCode, await LiveCalendar.ReadAsync(db, practice.Zone, now, cancellationToken), now);
            await PlaceAsync(offered, requested, now, held, cancellationToken);
        }
        while (held.Count == 0 && offered.Count > 0);
        db.Enqueue(new SlotsHeld(requested.RequestId, requested.PatientId, [.. held.Select(h => h.ToHeldSlot(practice.Zone))], now));
    }

    private async Task PlaceAsync(
        IReadOnlyList<OfferedSlot> offered, ConsultationRequested requested, DateTimeOffset now, List<Hold> held, CancellationToken cancellationToken)
    {
        foreach (var offer in offered)
        {
            if (held.Count == PriorityRules.SlotsPerRequest) return;
            if (await PlaceHold.TryAsync(db, HoldOf(offer, requested, now), cancellationToken) is { } hold) held.Add(hold);
        }
    }

    private static Hold HoldOf(OfferedSlot offer, ConsultationRequested requested, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RequestId = requested.RequestId,
        PatientId = requested.PatientId,
        ClinicianId = offer.Clinician.StaffId,
        ClinicianCode = offer.Clinician.Code,
        StartsAt = offer.Slot.StartsAt,
        EndsAt = offer.Slot.EndsAt,
        HeldUntil = PriorityRules.HeldUntil(offer.Slot.StartsAt, now)
    };
}
