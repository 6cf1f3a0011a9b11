using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Alerts anew of cases whose owner's date has passed without a decision.</summary>
internal sealed class ReraiseOverdueReassessmentsJob(PostOpDbContext db, Clock clock, FlagPatient flag, ILogger<ReraiseOverdueReassessmentsJob> log) : IDueWork
{
    private const int Batch = 50;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var overdue = await db.Reassessments.FromSql(
            $"""
             select *, xmin from reassessments where state in ('acknowledged', 'in-review') and due_at <= {now}
             order by due_at limit {Batch} for update skip locked
             """).ToListAsync(cancellationToken);
        foreach (var reassessment in overdue)
            await ReraiseAsync(reassessment, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (overdue.Count > 0)
            log.LogInformation("Raised {Count} cases again whose due date had passed", overdue.Count);
        return overdue.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        db.Reassessments.Where(r => r.State == Contracts.PostOp.ReassessmentStates.Acknowledged || r.State == Contracts.PostOp.ReassessmentStates.InReview)
            .MinAsync(r => r.DueAt, cancellationToken);

    private async Task ReraiseAsync(Reassessment reassessment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == reassessment.EpisodeId, cancellationToken);
        db.CaseEntries.Add(CaseEntry.Of(
            reassessment.Id, CaseEntries.DueDatePassed, "", SentenceOf(reassessment), now));
        await flag.ReraiseAsync(reassessment, reassessment.Urgency, episode, cancellationToken);
    }

    private static string SentenceOf(Reassessment reassessment) => reassessment.SnoozedUntil is { } until
        ? $"It was left alone until {until:yyyy-MM-dd}: {reassessment.SnoozeReason}"
        : $"The next step was due on {reassessment.DueOn:yyyy-MM-dd} and no decision was made.";
}
