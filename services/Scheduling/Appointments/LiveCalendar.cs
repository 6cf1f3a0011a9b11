using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Reads the calendar as it is now: a snapshot, the constraint has the last word.</summary>
internal static class LiveCalendar
{
    public static async Task<Calendar> ReadAsync(SchedulingDbContext db, TimeZoneInfo zone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var clinicians = await db.Clinicians.AsNoTracking().Where(c => c.OffersSlots).ToListAsync(cancellationToken);
        var hours = await db.PriorityHours.AsNoTracking().ToListAsync(cancellationToken);
        var live = await db.Holds.AsNoTracking().Where(h => h.EndedAt == null && h.EndsAt > now).ToListAsync(cancellationToken);
        return new Calendar(clinicians, hours, live.ToLookup(h => h.ClinicianId, h => h.Slot), zone);
    }
}
