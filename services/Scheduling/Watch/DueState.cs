using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Watch;

/// <summary>Whether what is due is done: a job that has stopped shows in the rows it leaves.</summary>
internal sealed class DueState(SchedulingDbContext db, Clock clock)
{
    /// <summary>Everything due is looked at every half minute or oftener.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<Overdue> ReadAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow - Patience;
        return new Overdue(
            await db.Reminders.CountAsync(r => r.SentAt == null && r.EndedAt == null && r.DueAt < before, cancellationToken),
            await db.Offers.CountAsync(o => o.Outcome == null && o.ExpiresAt < before, cancellationToken),
            await db.Holds.CountAsync(h => h.EndedAt == null && h.HeldUntil < before, cancellationToken));
    }
}

/// <param name="Reminders">Due, and neither sent nor ended.</param>
/// <param name="Offers">Nobody answered in time, and no scheduler was told.</param>
/// <param name="Holds">Their time is over, and they were not given back.</param>
internal sealed record Overdue(int Reminders, int Offers, int Holds)
{
    public bool IsAny => Reminders + Offers + Holds > 0;
}
