using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Holds the next priority slots for a request in the transaction under way, and says so, also when there were none.</summary>
internal sealed class HoldForRequest(SchedulingDbContext db, PracticeSettings practice)
{
    /// <param name="kept">What is held for it already.</param>
    /// <returns>All that is held for it then, in order of start.</returns>
    public async Task<IReadOnlyList<Hold>> RunAsync(SlotRequest request, IReadOnlyList<Hold> kept, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<Hold> held = [.. kept];
        var type = await db.AppointmentTypes.AsNoTracking().SingleAsync(t => t.Code == AppointmentTypes.Reassessment, cancellationToken);
        IReadOnlyList<OfferedSlot> offered;
        do
        {
            // Everything offered may be taken by others meanwhile: look again, until something is held or nothing is offered.
            var calendar = await LiveCalendar.ReadAsync(db, practice.Zone, now, now + PriorityRules.Horizon + TimeSpan.FromDays(1), now, cancellationToken);
            offered = PrioritySlots.For(request.SurgeonCode, calendar, now);
            await PlaceAsync(offered, request, type, now, held, cancellationToken);
        }
        while (held.Count == 0 && offered.Count > 0);
        held.Sort((one, other) => one.StartsAt.CompareTo(other.StartsAt));
        db.Enqueue(new SlotsHeld(request.RequestId, request.PatientId, [.. held.Select(h => h.ToHeldSlot(practice.Zone))], now));
        return held;
    }

    private async Task PlaceAsync(
        IReadOnlyList<OfferedSlot> offered, SlotRequest request, AppointmentType type, DateTimeOffset now, List<Hold> held, CancellationToken cancellationToken)
    {
        foreach (var offer in offered)
        {
            if (held.Count == PriorityRules.SlotsPerRequest) return;
            var until = PriorityRules.HeldUntil(offer.Slot.StartsAt, now);
            var wanted = new WantedHold(request.PatientId, request.RequestId, type, offer.Clinician, offer.Slot, until);
            if (await PlaceHold.TryAsync(db, wanted, now, cancellationToken) is { } hold) held.Add(hold);
        }
    }
}
