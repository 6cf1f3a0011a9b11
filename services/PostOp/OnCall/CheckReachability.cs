using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>
/// Once a night: every open case has somebody who would see it. A case whose owner has left is alerted anew; of those nobody present can be
/// alerted of, every administrator is told, and the log says so to operators.
/// </summary>
internal sealed class CheckReachabilityJob(
    PostOpDbContext db, Clock clock, PracticeSettings practice, ConsoleAddress console, FlagPatient flag, ILogger<CheckReachabilityJob> log) : IDueWork
{
    private static readonly TimeOnly After = new(2, 0);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (now, night) = (clock.UtcNow, Night());
        if (await db.NightlyChecks.AnyAsync(c => c.Night == night, cancellationToken))
            return 0;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // The night's row is the lock: who comes second waits here and finds it.
        var mine = await db.Database.ExecuteSqlAsync(
            $"insert into nightly_checks (night, ran_at, open_cases, unreachable) values ({night}, {now}, 0, 0) on conflict do nothing", cancellationToken);
        if (mine == 0)
            return 0;
        var open = await db.Reassessments.Where(c => c.State != ReassessmentStates.Closed && c.State != ReassessmentStates.Decided).ToListAsync(cancellationToken);
        var roster = await db.RosterAsync(await db.OfficeAsync(practice.Zone, cancellationToken), now, cancellationToken);
        foreach (var orphan in open.Where(c => Reachability.HasLostOwner(c, roster)))
            await RaiseAgainAsync(orphan, now, cancellationToken);
        var unreachable = open.Count(c => !Reachability.IsReachable(c, roster));
        if (unreachable > 0)
            Tell(roster, night);
        await db.SaveChangesAsync(cancellationToken);
        await db.NightlyChecks.Where(c => c.Night == night)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.OpenCases, open.Count).SetProperty(c => c.Unreachable, unreachable), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log(open.Count, unreachable);
        return unreachable;
    }

    /// <summary>Nothing a sandbox must stop its clock for: a night that was jumped over is looked at on the next run.</summary>
    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    private DateOnly Night() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.UtcNow, practice.Zone).DateTime - After.ToTimeSpan());

    private async Task RaiseAgainAsync(Reassessment orphan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == orphan.EpisodeId, cancellationToken);
        db.CaseEntries.Add(CaseEntry.Of(orphan.Id, CaseEntries.OwnerLeft, orphan.OwnerName ?? "", "The owner's account is no longer active.", now));
        await flag.ReraiseAsync(orphan, orphan.Urgency, episode, cancellationToken);
    }

    private void Tell(OnCallRoster roster, DateOnly night)
    {
        foreach (var administrator in roster.Staff.Where(m => m.IsAdministrator))
            db.Enqueue(new SendMessage(
                Purposes.StaffAlert, administrator.Id, $"unreachable-{night:yyyy-MM-dd}", new MessageRecipient(MessageRecipient.Staff, administrator.Id),
                TemplateCodes.CasesUnreachable, new Dictionary<string, string> { ["link"] = console.OnCall }, null, null, null, clock.UtcNow));
    }

    private void Log(int open, int unreachable)
    {
        if (unreachable > 0)
            log.LogError("Of {Open} open cases, {Unreachable} have nobody present who could be alerted", open, unreachable);
        else
            log.LogInformation("Each of {Open} open cases has somebody who can be alerted", open);
    }
}
