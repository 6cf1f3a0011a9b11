using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>R6: words of suicide or self-harm in any text. Paged like an emergency; the patient is sent the crisis line at once.</summary>
internal static class DistressWords
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        RedFlagsSaid.InTexts(protocol, course, SafetyGroup.Distress, RuleCodes.Distress, Urgencies.Emergency);
}
