using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R0: any red flag of the emergency group, an emergency phrase in any text, on any day. A "yes" that names no item counts as an emergency.
/// Source: warning signs of cauda equina syndrome, paralysis, heart and lung after spine surgery.
/// </summary>
internal static class EmergencySigns
{
    private const string Unnamed = "one of the items, not said which";

    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        InAnswers(protocol, course)
            .Concat(RedFlagsSaid.InTexts(protocol, course, SafetyGroup.Emergency, RuleCodes.Emergency, Urgencies.Emergency));

    public static IReadOnlyList<string> Named(Protocol protocol, AnsweredCheckIn checkIn) =>
        [.. (checkIn.RedFlags ?? []).Where(protocol.Version.RedFlags.IsEmergency)];

    private static IEnumerable<Finding> InAnswers(Protocol protocol, Course course) =>
        from checkIn in course.CheckIns
        let named = Named(protocol, checkIn)
        where checkIn.UnnamedRedFlag || named.Count > 0
        let what = checkIn.UnnamedRedFlag ? Unnamed : string.Join(", ", named.Select(RedFlagsSaid.Words))
        select RedFlagsSaid.InCheckIn(protocol, checkIn, RuleCodes.Emergency, Urgencies.Emergency, what);
}
