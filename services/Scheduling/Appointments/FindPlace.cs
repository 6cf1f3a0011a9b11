using FbssFollowUp.Contracts;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A time somebody wants.</summary>
/// <param name="ClinicianCode">Null for whoever is free then.</param>
/// <param name="OverrideReason">Why the rules are set aside; null if they are not.</param>
internal sealed record WantedTime(AppointmentType Type, string? ClinicianCode, DateTimeOffset StartsAt, string? OverrideReason);

/// <summary>What was found: a place, or why there is none. <paramref name="Overridden"/> names the rules a person set aside.</summary>
internal sealed record FoundPlace(Place? Place, Refused? Refusal, IReadOnlyList<string> Overridden);

/// <summary>Takes a clinician's time for an appointment in the transaction under way, by the rules, or against them for a person who says why.</summary>
internal sealed class FindPlace(SchedulingDbContext db, PracticeSettings practice)
{
    public async Task<FoundPlace> RunAsync(WantedTime wanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var slot = wanted.Type.Shape.From(wanted.StartsAt);
        if (await IsTakenAsync(wanted, wanted.Type.Shape.Taken(slot), now, cancellationToken)) return new FoundPlace(null, BookingRefusals.SlotTaken, []);
        var calendar = await LiveCalendar.ReadAsync(db, practice.Zone, slot.StartsAt, slot.EndsAt, now, cancellationToken);
        // In one order for everybody, so that two who try the same clinicians never wait for each other in a circle.
        var clinicians = calendar.Clinicians.Where(c => wanted.ClinicianCode is null || c.Code == wanted.ClinicianCode).OrderBy(c => c.StaffId).ToList();
        Refused? refusal = clinicians.Count == 0 ? BookingRefusals.ClinicianUnknown : null;
        foreach (var clinician in clinicians)
        {
            var against = BookingRules.Against(slot, wanted.Type, clinician, calendar, now);
            var found = against is null || (wanted.OverrideReason is not null && BookingRules.MayBeOverridden(against))
                ? await TakeAsync(wanted, slot, clinician, against, now, cancellationToken)
                : new FoundPlace(null, against, []);
            if (found.Place is not null) return found;
            refusal = found.Refusal == BookingRefusals.SlotTaken ? found.Refusal : refusal ?? found.Refusal;
        }
        return new FoundPlace(null, refusal, []);
    }

    /// <summary>Who comes late for one clinician's time is told so at once: the rest of the calendar need not be read for that.</summary>
    private async Task<bool> IsTakenAsync(WantedTime wanted, Slot taken, DateTimeOffset now, CancellationToken cancellationToken) =>
        wanted is { ClinicianCode: { } code, OverrideReason: null } && await db.TakenBetween(taken.StartsAt, taken.EndsAt, now)
            .AnyAsync(t => db.Clinicians.Any(c => c.StaffId == t.ClinicianId && c.Code == code && c.OffersSlots), cancellationToken);

    private async Task<FoundPlace> TakeAsync(
        WantedTime wanted, Slot slot, Clinician clinician, Refused? against, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (wanted.OverrideReason is not null) await TakeTime.AloneAsync(db, clinician.StaffId, cancellationToken);
        var taken = wanted.Type.Shape.Taken(slot);
        string[] overridden = against is null ? [] : [against.Code];
        if (await TakeTime.TryAsync(db, clinician.StaffId, taken, null, now, cancellationToken) is { } takenId)
            return new FoundPlace(new Place(clinician.StaffId, clinician.Code, slot, takenId, IsOverlap: false), null, overridden);
        if (wanted.OverrideReason is null) return new FoundPlace(null, BookingRefusals.SlotTaken, []);
        var over = await TakeTime.OverlapAsync(db, clinician.StaffId, taken, now, cancellationToken);
        return new FoundPlace(new Place(clinician.StaffId, clinician.Code, slot, over, IsOverlap: true), null, [.. overridden, BookingRefusals.SlotTaken.Code]);
    }
}
