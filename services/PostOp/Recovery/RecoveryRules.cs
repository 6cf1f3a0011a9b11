using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

internal delegate IEnumerable<Finding> RecoveryRule(Protocol protocol, Operation operation, Course course);

/// <summary>
/// The rules that bring a patient back in front of a surgeon, most urgent first; each is one file. They are functions of the stored answers
/// alone: evaluating again, or over answers that came in another order, finds the same.
/// R5 (silence) rests on answers that did not come and is asked by the clock: <see cref="Silence"/>.
/// </summary>
internal static class RecoveryRules
{
    public static IReadOnlyList<RecoveryRule> InOrder { get; } =
    [
        EmergencySigns.In,   // R0
        DistressWords.In,    // R6
        UrgentSigns.In,      // R1
        SeverePain.In,       // R1
        PersistentPain.In,   // R2
        RecurringPain.In,    // R3
        NewPattern.In        // R4
    ];

    public static IReadOnlyList<Finding> Evaluate(Protocol protocol, Operation operation, Course course) =>
        [.. InOrder.SelectMany(rule => rule(protocol, operation, course))];

    /// <summary>The check-ins whose pain another one must confirm: the earliest of each slow rule, in order of time.</summary>
    public static IReadOnlyList<AnsweredCheckIn> Unconfirmed(Protocol protocol, Operation operation, Course course) =>
        [.. SlowRules.All(protocol, operation, course).Select(c => c.Awaited()).OfType<AnsweredCheckIn>().Distinct().OrderBy(c => c.At)];

    /// <summary>Days inside the window whose pain would be persistent after it: expected now, so watched and not flagged (amber).</summary>
    public static IReadOnlyList<int> WatchedDays(Protocol protocol, Operation operation, Course course) =>
        [.. WatchedPain.In(protocol, operation, course).Where(w => w.Why == WatchedPain.InsideWindow).Select(w => w.Day).Distinct()];
}
