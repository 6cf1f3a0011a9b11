namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// What the rules know of the surgery: the end of its window, the pain before it (NRS 0 to 10, null if unknown), the PEG before it if known,
/// and the risk factors.
/// </summary>
internal sealed record Operation(
    int WindowEndsDay, int? AxialBefore, int? LimbBefore, IReadOnlyList<string>? RiskFactors = null, decimal? PegBefore = null)
{
    public int? Before(Site site) => site == Site.Axial ? AxialBefore : LimbBefore;
}

/// <summary>Where pain is asked for: back or neck, and leg or arm.</summary>
internal enum Site
{
    Axial,
    Limb
}
