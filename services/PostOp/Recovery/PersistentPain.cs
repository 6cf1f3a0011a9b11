using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R2: after the window the pain is still much and not enough better, confirmed a week later or by the patient's own global judgement.
/// Source: minimal important change of NRS (30 % and 2 points), ICD-11 chronic post-surgical pain; every number is the protocol's.
/// </summary>
internal static class PersistentPain
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        Confirmation(protocol, operation, course).Raised()
            .Select(confirmed => Finding(protocol, operation, course, confirmed, $"run confirmed by {confirmed.By.CheckInId}"))
            .Concat(course.CheckIns.Where(c => c.IsRecheck && c.IsComparable && Holds(protocol, operation, course, c))
                .Select(c => Finding(protocol, operation, course, new Confirmed(c, c), $"recheck {c.CheckInId}")));

    public static Confirmation Confirmation(Protocol protocol, Operation operation, Course course) =>
        new(protocol, course, checkIn => Holds(protocol, operation, course, checkIn));

    public static bool Holds(Protocol protocol, Operation operation, Course course, AnsweredCheckIn checkIn) =>
        checkIn.Day >= operation.WindowEndsDay && IsMuch(protocol, operation, course, checkIn);

    /// <summary>The pain alone, whatever the day.</summary>
    public static bool IsMuch(Protocol protocol, Operation operation, Course course, AnsweredCheckIn checkIn) =>
        PersistentPainConditions.Of(protocol, operation, course, checkIn).Count > 0;

    private static Finding Finding(Protocol protocol, Operation operation, Course course, Confirmed confirmed, string evidence)
    {
        var (first, by) = confirmed;
        var conditions = PersistentPainConditions.Of(protocol, operation, course, by);
        var confirmation = first == by ? "" : $" First seen on day {first.Day}, confirmed on day {by.Day}.";
        return new Finding(
            RuleCodes.Persistent, Urgencies.Routine, evidence, by.Day, by.At,
            $"Day {by.Day}, after the recovery window (day {operation.WindowEndsDay}): {string.Join("; ", conditions)}.{confirmation}",
            new Dictionary<string, string>(Numbers.Of(protocol, operation, first, by)) { ["threshold"] = Threshold(protocol.Version.PersistentPain) });
    }

    private static string Threshold(PersistentPainLimits limits) =>
        $"worst {limits.WorstFrom} or more with less than {Numbers.Percent(limits.ImprovementShare)} or {limits.ImprovementPoints} points better at the dominant site";
}
