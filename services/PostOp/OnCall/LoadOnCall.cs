using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Reads who is on call and when the office is open, as they are at an instant.</summary>
internal static class LoadOnCall
{
    public static async Task<OfficeCalendar> OfficeAsync(this PostOpDbContext db, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var hours = await db.OfficeHours.AsNoTracking().ToDictionaryAsync(h => (DayOfWeek)h.Weekday, h => (h.Opens, h.Closes), cancellationToken);
        var holidays = await db.Holidays.AsNoTracking().Select(h => h.Day).ToListAsync(cancellationToken);
        return (hours.Count == 0 ? OfficeCalendar.UsualIn(zone) : new OfficeCalendar(zone, hours, holidays.ToHashSet())) with { Holidays = holidays.ToHashSet() };
    }

    public static async Task<OnCallRoster> RosterAsync(this PostOpDbContext db, OfficeCalendar office, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = office.Today(now);
        var chain = await db.OnCallChain.AsNoTracking().OrderBy(l => l.Position).Select(l => l.StaffId).ToListAsync(cancellationToken);
        var away = await db.Absences.AsNoTracking().Where(a => a.EndedAt == null && a.FromOn <= today && a.ToOn >= today)
            .OrderBy(a => a.EnteredAt).ToListAsync(cancellationToken);
        return new OnCallRoster(
            await db.Staff.AsNoTracking().ToListAsync(cancellationToken), chain,
            away.GroupBy(a => a.StaffId).ToDictionary(g => g.Key, g => g.Last().SubstituteId), office.IsOpen(now));
    }
}
