using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>R1, its signs: any red flag of the same-day group, or an urgent phrase in any text. Source: infection, clot, dural leak, new deficit.</summary>
internal static class UrgentSigns
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        InAnswers(protocol, course).Concat(RedFlagsSaid.InTexts(protocol, course, SafetyGroup.Urgent, RuleCodes.Urgent, Urgencies.Urgent));

    /// <summary>A code in no group of the protocol is nothing to be calm about: it counts as urgent.</summary>
    private static IEnumerable<Finding> InAnswers(Protocol protocol, Course course) =>
        from checkIn in course.CheckIns
        let named = (checkIn.RedFlags ?? []).Where(code => !protocol.Version.RedFlags.IsEmergency(code)).ToList()
        where named.Count > 0
        select RedFlagsSaid.InCheckIn(
            protocol, checkIn, RuleCodes.Urgent, Urgencies.Urgent, string.Join(", ", named.Select(RedFlagsSaid.Words)));
}
