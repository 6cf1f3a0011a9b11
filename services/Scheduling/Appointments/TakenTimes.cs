namespace FbssFollowUp.Scheduling.Appointments;

internal static class TakenTimes
{
    /// <summary>What somebody has between the two instants: neither freed, nor a hold whose end has passed.</summary>
    public static IQueryable<TakenTime> TakenBetween(this SchedulingDbContext db, DateTimeOffset from, DateTimeOffset to, DateTimeOffset now) =>
        db.TakenTimes.Where(t => t.FreedAt == null && (t.UntilAt == null || t.UntilAt > now) && t.ToAt > from && t.FromAt < to);
}
