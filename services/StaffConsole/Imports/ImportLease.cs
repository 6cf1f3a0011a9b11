using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>Who works on an import: the lease is committed before anything is sent, runs on real time, and is taken over when its holder is gone.</summary>
internal static class ImportLease
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>Takes the import, or the oldest unfinished one that nobody works on.</summary>
    /// <returns>The import; null when it is done or somebody else's.</returns>
    public static async Task<Guid?> TakeAsync(StaffConsoleDbContext db, Guid? importId, Guid leaseId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = now + Lasts;
        return await db.Database.SqlQuery<Guid?>(
            $"""
             update imports set lease_id = {leaseId}, leased_until = {until}
             where id = (
                 select id from imports where finished_at is null and ({importId}::uuid is null or id = {importId}::uuid)
                     and (leased_until is null or leased_until < {now} or lease_id = {leaseId})
                 order by imported_at limit 1 for update skip locked)
             returning id as "Value"
             """).AsAsyncEnumerable().FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Lets it go until then, at once if not given.</summary>
    public static Task LeaveAsync(StaffConsoleDbContext db, Guid leaseId, DateTimeOffset? until, CancellationToken cancellationToken) => db.Imports
        .Where(i => i.LeaseId == leaseId)
        .ExecuteUpdateAsync(set => set.SetProperty(i => i.LeaseId, (Guid?)null).SetProperty(i => i.LeasedUntil, until), cancellationToken);
}
