using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>Ends offers nobody answered in time, and tells a scheduler: a flagged patient without an appointment is not left alone.</summary>
internal sealed class ExpireOffersJob(SchedulingDbContext db, Clock clock, ILogger<ExpireOffersJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await db.Offers.FromSql($"""
            select o.*, o.xmin from offers o where o.outcome is null and o.expires_at <= {now} order by o.expires_at limit {Batch} for update skip locked
            """).ToListAsync(cancellationToken);
        foreach (var offer in due)
        {
            offer.End(Offer.Expired, now);
            db.Wishes.Add(Wish.Of(Wish.OfferExpired, offer.PatientId, null, offer.RequestId, now));
        }
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (due.Count > 0) log.LogInformation("Ended {Count} offers nobody answered", due.Count);
        return due.Count;
    }

    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        await db.Offers.Where(o => o.Outcome == null).MinAsync(o => (DateTimeOffset?)o.ExpiresAt, cancellationToken);
}
