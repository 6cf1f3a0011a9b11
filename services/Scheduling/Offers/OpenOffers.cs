using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>The one open offer of a request.</summary>
internal static class OpenOffers
{
    /// <summary>An offer for whoever answers it: the second waits for the first and then sees that it was answered.</summary>
    public static async Task<Offer?> LockAsync(SchedulingDbContext db, Guid offerId, CancellationToken cancellationToken) =>
        (await db.Offers.FromSql($"select o.*, o.xmin from offers o where o.id = {offerId} for update").ToListAsync(cancellationToken)).SingleOrDefault();

    /// <summary>It is not needed any more. One that was just answered is left as it is.</summary>
    public static async Task WithdrawAsync(SchedulingDbContext db, Guid requestId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var open in await db.Offers.Where(o => o.RequestId == requestId && o.Outcome == null).ToListAsync(cancellationToken)) open.End(Offer.Withdrawn, now);
    }
}
