using FbssFollowUp.PostOp.Reassessments;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Whether somebody present would see an open case: its owner, or whom an alert of it would reach.</summary>
internal static class Reachability
{
    public static bool IsReachable(Reassessment reassessment, OnCallRoster roster)
    {
        var owner = roster.Staff.FirstOrDefault(m => m.Id.ToString() == reassessment.OwnerId);
        return reassessment.IsWaiting
            ? roster.Surgeons.Count > 0 || roster.Administrators.Count > 0
            : owner is not null && (roster.IsPresent(owner) || (owner.Active && roster.Away.GetValueOrDefault(owner.Id) is { } instead
                && roster.Staff.Any(m => m.Id == instead && roster.IsPresent(m))));
    }

    /// <summary>A case whose owner has left has no owner.</summary>
    public static bool HasLostOwner(Reassessment reassessment, OnCallRoster roster) =>
        reassessment.IsTakenOn && roster.Staff.FirstOrDefault(m => m.Id.ToString() == reassessment.OwnerId) is { Active: false };
}
