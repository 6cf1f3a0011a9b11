using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// Amber: pain that would be flagged if it were later, or confirmed. Inside the window it is expected; after it one check-in is not a pattern.
/// Nurses see it, nobody is alerted.
/// </summary>
internal sealed record WatchedPain(Guid CheckInId, int Day, DateTimeOffset At, string Why, string Sentence, IReadOnlyDictionary<string, string> Inputs)
{
    public const string InsideWindow = "inside-window";
    public const string Unconfirmed = "unconfirmed";

    public static IReadOnlyList<WatchedPain> In(Protocol protocol, Operation operation, Course course)
    {
        var unconfirmed = SlowRules.All(protocol, operation, course).SelectMany(c => c.Unconfirmed()).Select(c => c.CheckInId).ToHashSet();
        return
        [
            .. course.CheckIns.Where(c => c.IsComparable).Select(c => Of(protocol, operation, course, c, unconfirmed)).OfType<WatchedPain>()
        ];
    }

    private static WatchedPain? Of(Protocol protocol, Operation operation, Course course, AnsweredCheckIn now, HashSet<Guid> unconfirmed)
    {
        var inside = now.Day < operation.WindowEndsDay;
        var conditions = PersistentPainConditions.Of(protocol, operation, course, now);
        if (inside ? conditions.Count == 0 && NewPattern.Of(now).Count == 0 : !unconfirmed.Contains(now.CheckInId))
            return null;
        var what = conditions.Count > 0 ? string.Join("; ", conditions)
            : inside ? string.Join(", ", NewPattern.Of(now).Select(c => PatternWords.Of(protocol, c))) : "pain is back at a site that had become better";
        return new WatchedPain(
            now.CheckInId, now.Day, now.At, inside ? InsideWindow : Unconfirmed,
            $"Day {now.Day}, {(inside ? "inside the recovery window" : "waiting for confirmation, after the recovery window")} (day {operation.WindowEndsDay}): {what}.",
            Numbers.Of(protocol, operation, now, now));
    }
}
