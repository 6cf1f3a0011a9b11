using FbssFollowUp.Scheduling.Appointments;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Reads the calendar as it is now: a snapshot, the constraint has the last word.</summary>
internal static class LiveCalendar
{
    public static async Task<Calendar> ReadAsync(
        SchedulingDbContext db, TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var clinicians = await db.Clinicians.AsNoTracking().Where(c => c.OffersSlots).OrderBy(c => c.DisplayName).ThenBy(c => c.StaffId).ToListAsync(cancellationToken);
        var weekly = await db.WeeklyHours.AsNoTracking().ToListAsync(cancellationToken);
        var priority = await db.PriorityHours.AsNoTracking().ToListAsync(cancellationToken);
        var (first, last) = (WallTime.DateAt(from, zone), WallTime.DateAt(to, zone));
        var leaves = await db.Leaves.AsNoTracking().Where(l => l.LastOn >= first && l.FirstOn <= last).ToListAsync(cancellationToken);
        var taken = await db.TakenBetween(from, to, now).AsNoTracking()
            .Select(t => new { t.ClinicianId, t.FromAt, t.ToAt }).ToListAsync(cancellationToken);
        return new Calendar(clinicians, weekly, priority, leaves, taken.ToLookup(t => t.ClinicianId, t => new Slot(t.FromAt, t.ToAt)), zone);
    }
}
