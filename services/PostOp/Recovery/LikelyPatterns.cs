using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// What a surgeon may ask of the course, put as questions and never as a diagnosis: leg pain that stays suggests a root, back pain mechanics,
/// new pain after a good year a neighbouring segment, burning a neuropathy. Source: the evaluation pathway for pain after spine surgery.
/// </summary>
internal static class LikelyPatterns
{
    private const int LateFromDay = 180;

    public static IReadOnlyList<string> Of(Protocol protocol, Operation operation, Course course)
    {
        var last = course.CheckIns.LastOrDefault(c => c.Worst is not null);
        var codes = course.CheckIns.SelectMany(NewPattern.Of).Concat(course.Patterns.Select(p => p.Code)).ToHashSet();
        var recurs = RecurringPain.In(protocol, operation, course).Any();
        return
        [
            .. last?.Limb >= 5 && last.Limb >= (last.Axial ?? 0) ? [$"Persistent radiculopathy? {Name(protocol.LimbSite)} pain {last.Limb} leads."] : Array.Empty<string>(),
            .. last?.Axial >= 5 && last.Axial > (last.Limb ?? 0) ? [$"Mechanical pain? {Name(protocol.AxialSite)} pain {last.Axial} leads."] : Array.Empty<string>(),
            .. last?.Day >= LateFromDay && IsFusion(protocol) && (recurs || codes.Overlaps([PatternCodes.OtherPlace, PatternCodes.OtherLimb, PatternCodes.NewLimb]))
                ? ["Adjacent-segment disease? New or returning pain long after a fusion."] : Array.Empty<string>(),
            .. codes.Contains(PatternCodes.BurningOrElectric) ? ["Neuropathic pain? The patient speaks of burning or electric pain."] : Array.Empty<string>()
        ];
    }

    private static bool IsFusion(Protocol protocol) => protocol.Procedure is Procedures.LumbarFusion or Procedures.CervicalFusion;

    private static string Name(string site) => char.ToUpperInvariant(site[0]) + site[1..];
}
