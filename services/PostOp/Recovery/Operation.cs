namespace FbssFollowUp.PostOp.Recovery;

/// <summary>What the rules know of the surgery: the end of its window and the pain before it (NRS 0 to 10, null if unknown).</summary>
internal sealed record Operation(int WindowEndsDay, int? AxialBefore, int? LimbBefore)
{
    public int? Before(Site site) => site == Site.Axial ? AxialBefore : LimbBefore;
}

/// <summary>Where pain is asked for: back or neck, and leg or arm.</summary>
internal enum Site
{
    Axial,
    Limb
}
