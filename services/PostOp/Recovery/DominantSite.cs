namespace FbssFollowUp.PostOp.Recovery;

/// <summary>The site the surgery was mostly for: the worse one before it; a tie, the one worse now; one baseline only, that site.</summary>
internal static class DominantSite
{
    public static Site? Of(Operation operation, AnsweredCheckIn now) => (operation.AxialBefore, operation.LimbBefore) switch
    {
        (null, null) => null,
        (not null, null) => Site.Axial,
        (null, not null) => Site.Limb,
        var (axial, limb) when axial > limb => Site.Axial,
        var (axial, limb) when limb > axial => Site.Limb,
        _ => (now.Axial ?? -1) > (now.Limb ?? -1) ? Site.Axial : Site.Limb
    };
}
