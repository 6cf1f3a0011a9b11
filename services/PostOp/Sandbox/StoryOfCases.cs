using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Reassessments;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Sandbox;

/// <summary>What was flagged, who was alerted of it, who took it on, and what appointments were offered.</summary>
internal static class StoryOfCases
{
    public static async Task<IEnumerable<StoryEvent>> OfAsync(PostOpDbContext db, Guid patientId, CancellationToken cancellationToken)
    {
        var cases = await db.Reassessments.Where(r => r.PatientId == patientId).Select(r => r.Id).ToListAsync(cancellationToken);
        if (cases.Count == 0)
            return [];
        var reasons = await db.CaseReasons.AsNoTracking().Where(r => cases.Contains(r.CaseId)).ToListAsync(cancellationToken);
        var rungs = await db.Rungs.AsNoTracking().Where(r => cases.Contains(r.CaseId) && r.FiredAt != null).ToListAsync(cancellationToken);
        var entries = await db.CaseEntries.AsNoTracking()
            .Where(e => cases.Contains(e.CaseId) && (e.What == CaseEntries.Acknowledged || e.What == CaseEntries.AppointmentOffered)).ToListAsync(cancellationToken);
        var staff = await db.Staff.AsNoTracking().ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancellationToken);
        return
        [
            .. reasons.Select(r => new StoryEvent(r.RaisedAt, "flagged", Rule: r.Rule, Reasons: [r.Sentence])),
            .. rungs.Select(r => Fired("alerted", r, staff)),
            .. rungs.Where(r => r is { Number: > 0, IsRepeat: false }).Select(r => Fired("escalated", r, staff)),
            .. entries.Where(e => e.What == CaseEntries.Acknowledged).Select(e => new StoryEvent(e.At, "acknowledged", To: e.Who)),
            .. entries.Where(e => e.What == CaseEntries.AppointmentOffered).Select(e => new StoryEvent(e.At, "appointment-offered", Text: e.Detail))
        ];
    }

    private static StoryEvent Fired(string what, Rung rung, Dictionary<Guid, string> staff) => new(
        rung.FiredAt!.Value, what, To: string.Join(", ", rung.StaffIds.Select(id => staff.GetValueOrDefault(id, "somebody unknown"))), Rung: rung.Number + 1);
}
