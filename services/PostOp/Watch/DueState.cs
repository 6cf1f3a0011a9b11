using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Watch;

/// <summary>Whether what is due is done: a job that has stopped shows in the rows it leaves.</summary>
internal sealed class DueState(PostOpDbContext db, Clock clock)
{
    /// <summary>Everything due is looked at every few seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<Overdue> ReadAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow - Patience;
        return new Overdue(
            await db.CheckIns.CountAsync(c => c.State == CheckInStates.Planned && c.DueAt < before, cancellationToken),
            await db.CheckIns.CountAsync(c => c.State == CheckInStates.Sent && c.NextPromptAt < before && c.ExpiresAt > clock.UtcNow, cancellationToken),
            await db.Silences.CountAsync(s => s.ToldAt == null && s.EndedAt == null && s.DueAt < before, cancellationToken),
            await db.Rungs.CountAsync(r => r.FiredAt == null && r.StoppedAt == null && r.DueAt < before, cancellationToken),
            await db.Questions.CountAsync(q => q.TellPersonAt < before, cancellationToken),
            await db.Reassessments.CountAsync(
                r => (r.State == ReassessmentStates.Acknowledged || r.State == ReassessmentStates.InReview) && r.DueAt < before, cancellationToken));
    }
}

/// <param name="CheckIns">Planned, due, and not sent.</param>
/// <param name="Prompts">Patients who should have been asked again.</param>
/// <param name="Silences">Silent patients nobody was told of.</param>
/// <param name="Alerts">Rungs of cases that should have alerted somebody.</param>
/// <param name="RedFlags">Red-flag questions asked twice and unanswered that nobody was told of.</param>
/// <param name="Cases">Cases whose owner's date has passed and that were not raised again.</param>
internal sealed record Overdue(int CheckIns, int Prompts, int Silences, int Alerts, int RedFlags, int Cases)
{
    public bool IsAny => CheckIns + Prompts + Silences + Alerts + RedFlags + Cases > 0;
}
