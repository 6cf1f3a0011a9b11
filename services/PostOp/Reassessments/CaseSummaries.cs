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
        var next = await db.Rungs.Where(r => ids.Contains(r.CaseId) && r.FiredAt == null && r.StoppedAt == null)
            .GroupBy(r => r.CaseId).Select(g => new { g.Key, DueAt = g.Min(r => r.DueAt) }).ToDictionaryAsync(g => g.Key, g => g.DueAt, cancellationToken);
        var procedures = await db.Episodes.Where(e => episodeIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Procedure, cancellationToken);
        return [.. cases.Select(c => Of(
            c, [.. rules[c.Id].Order(StringComparer.Ordinal)], procedures[c.EpisodeId], next.TryGetValue(c.Id, out var by) && c.IsWaiting ? by : null))];
    }

    private static ReassessmentSummary Of(Reassessment c, IReadOnlyList<string> rules, string procedure, DateTimeOffset? acknowledgeBy) => new(
        c.Id, c.CaseCode, c.PatientId, c.State, c.Urgency, rules, procedure, c.FlaggedDay, c.SurgeonCode, c.FlaggedAt, acknowledgeBy, c.OwnerName, c.DueOn);
}
