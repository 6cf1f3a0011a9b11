using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A slot that could be held, and whose.</summary>
internal readonly record struct OfferedSlot(Clinician Clinician, Slot Slot);

/// <summary>
/// The order in which slots are offered to a flagged patient: all of the surgeon who operated, and of the others only when that surgeon has none.
/// </summary>
internal static class PrioritySlots
{
    public static IReadOnlyList<OfferedSlot> For(string? surgeonCode, Calendar calendar, DateTimeOffset now)
    {
        var bySurgeon = calendar.Clinicians.Where(c => c.OffersSlots).ToLookup(c => c.Code == surgeonCode);
        var own = InOrder(bySurgeon[true], calendar, now);
        return own.Count > 0 ? own : InOrder(bySurgeon[false], calendar, now);
    }

    /// <summary>One order for everybody: two that hold at once and wait for each other's slots never wait in a circle.</summary>
    private static List<OfferedSlot> InOrder(IEnumerable<Clinician> clinicians, Calendar calendar, DateTimeOffset now) =>
        [.. clinicians.SelectMany(c => Open(c, calendar, now).Select(s => new OfferedSlot(c, s))).OrderBy(o => o.Slot.StartsAt).ThenBy(o => o.Clinician.StaffId)];

    private static IEnumerable<Slot> Open(Clinician clinician, Calendar calendar, DateTimeOffset now)
    {
        var taken = calendar.NotFree(clinician);
        return calendar.PriorityOf(clinician)
            .SelectMany(h => OpenSlots.In([h.Wall], h.Shape, taken, now + PriorityRules.Notice, now + PriorityRules.Horizon, calendar.Zone));
    }
}
