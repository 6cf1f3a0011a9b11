using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>What taking a case on does, from the console and by text alike: an owner, a next step, a due date, and no more alerts.</summary>
internal sealed class TakeOnCase(PostOpDbContext db, Clock clock, PracticeSettings practice)
{
    public async Task<Refused?> RunAsync(Reassessment reassessment, Actor by, string nextStep, DateOnly dueOn, CancellationToken cancellationToken)
    {
        if (reassessment.Acknowledge(by, nextStep, dueOn, RecoveryDay.InstantOf(dueOn.AddDays(1), TimeOnly.MinValue, practice.Zone)) is { } refusal)
            return refusal;
        var now = clock.UtcNow;
        foreach (var rung in await db.Rungs.Where(r => r.CaseId == reassessment.Id && r.FiredAt == null).ToListAsync(cancellationToken))
            rung.Stop(now);
        db.CaseEntries.Add(CaseEntry.Of(
            reassessment.Id, CaseEntries.Acknowledged, by.DisplayName, $"Next step, due {reassessment.DueOn:yyyy-MM-dd}: {reassessment.NextStep}", now));
        db.Enqueue(new ReassessmentAcknowledged(
            reassessment.Id, reassessment.PatientId, Guid.TryParse(by.Id, out var owner) ? owner : Guid.Empty, reassessment.DueOn!.Value, now));
        return null;
    }
}
