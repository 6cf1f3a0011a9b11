using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>Makes findings of what patients say of red flags: items of a check-in, or phrases of a text on any day.</summary>
internal static class RedFlagsSaid
{
    public static Finding InCheckIn(Protocol protocol, AnsweredCheckIn checkIn, string rule, string urgency, string what) => new(
        rule, urgency, $"check-in {checkIn.CheckInId}", checkIn.Day, checkIn.At,
        $"Day {checkIn.Day}: the patient answered the red-flag question with {what}.",
        new Dictionary<string, string> { ["red flags"] = what, ["group"] = urgency, ["protocol"] = protocol.Name });

    public static IEnumerable<Finding> InTexts(Protocol protocol, Course course, SafetyGroup kind, string rule, string urgency) =>
        from phrase in course.Phrases
        where phrase.Group == kind
        select new Finding(
            rule, urgency, $"text {phrase.InboundId} {phrase.Code}", phrase.Day, phrase.At,
            $"Day {phrase.Day}: the patient wrote words that speak of {Words(phrase.Code)}.",
            new Dictionary<string, string> { ["phrase"] = Words(phrase.Code), ["group"] = urgency, ["protocol"] = protocol.Name });

    public static string Words(string code) => code.Replace('-', ' ');
}
