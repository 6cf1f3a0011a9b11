using FbssFollowUp.Contracts.PostOp;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Cases as lines of a list.</summary>
internal static class CaseSummaries
{
    public static async Task<IReadOnlyList<ReassessmentSummary>> SummariesOfAsync(
        this PostOpDbContext db, IReadOnlyList<Reassessment> cases, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. cases.Select(c => c.Id)];
        Guid[] episodeIds = [.. cases.Select(c => c.EpisodeId)];
        var rules = (await db.CaseReasons.Where(r => ids.Contains(r.CaseId)).Select(r => new { r.CaseId, r.Rule }).Distinct().ToListAsync(cancellationToken))
            .ToLookup(r => r.CaseId, r => r.Rule);
        var until = await db.AcknowledgeByAsync(ids, cancellationToken);
        var procedures = await db.Episodes.Where(e => episodeIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Procedure, cancellationToken);
        return [.. cases.Select(c => Of(
            c, [.. rules[c.Id].Order(StringComparer.Ordinal)], procedures[c.EpisodeId], c.IsWaiting && until.TryGetValue(c.Id, out var by) ? by : null))];
    }

    /// <summary>When the next rung of the present round is due. Repeats do not move it: after the last rung, it is the instant that ran out.</summary>
    private static Task<Dictionary<Guid, DateTimeOffset>> AcknowledgeByAsync(this PostOpDbContext db, Guid[] ids, CancellationToken cancellationToken) =>
        db.Reassessments.Where(c => ids.Contains(c.Id))
            .Join(db.Rungs.Where(r => !r.IsRepeat), c => new { CaseId = c.Id, c.Round }, r => new { r.CaseId, r.Round }, (_, r) => r)
            .GroupBy(r => r.CaseId)
            .Select(g => new { g.Key, Next = g.Min(r => r.FiredAt == null ? (DateTimeOffset?)r.DueAt : null), Last = g.Max(r => r.DueAt) })
            .ToDictionaryAsync(g => g.Key, g => g.Next ?? g.Last, cancellationToken);

    private static ReassessmentSummary Of(Reassessment c, IReadOnlyList<string> rules, string procedure, DateTimeOffset? acknowledgeBy) => new(
        c.Id, c.CaseCode, c.PatientId, c.State, c.Urgency, rules, procedure, c.FlaggedDay, c.SurgeonCode, c.FlaggedAt, acknowledgeBy, c.OwnerName, c.DueOn, c.SnoozedUntil);
}
