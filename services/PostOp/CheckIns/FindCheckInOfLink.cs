using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>The check-in behind a link, the first one or one made with a prompt.</summary>
internal static class FindCheckInOfLink
{
    public static async Task<CheckIn?> OfLinkAsync(this IQueryable<CheckIn> checkIns, PostOpDbContext db, string linkHash, CancellationToken cancellationToken) =>
        await checkIns.SingleOrDefaultAsync(c => c.LinkHash == linkHash, cancellationToken)
        ?? await checkIns.SingleOrDefaultAsync(c => db.CheckInLinks.Any(l => l.Hash == linkHash && l.CheckInId == c.Id), cancellationToken);
}
