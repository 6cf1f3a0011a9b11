using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>
/// What may be changed around but not taken away: emergency lines, how to opt out and in, and the answers a question is read by. And what may not come in:
/// words carriers act upon, asked for as answers.
/// </summary>
internal static partial class KeptWords
{
    public static IEnumerable<string> Problems(string part, string words, string shipped)
    {
        var (kept, now) = (In(shipped), In(words));
        foreach (var word in kept.Except(now))
            yield return $"The {part} must say {word}: {Why(word)}";
        foreach (var word in now.Except(kept).Where(IsCarriers))
            yield return $"The {part} says {word} in capitals, a word that phone companies act upon themselves: ask for a number or another letter.";
    }

    private static HashSet<string> In(string words) => [.. Marks().Matches(words).Select(m => m.Value)];

    private static bool IsCarriers(string word) => word.Length > 1 && char.IsLetter(word[0]);

    private static string Why(string word) => word switch
    {
        "911" or "988" => "whoever reads it may need help at once.",
        _ when IsCarriers(word) => "the law wants it said how texts are stopped, started and explained.",
        _ => "the answer is read by it."
    };

    [GeneratedRegex(@"\b(?:911|988|STOP|START|HELP|STOPALL|UNSTOP|QUIT|END|REVOKE|OPTOUT|CANCEL|UNSUBSCRIBE|YES|NO|INFO|0|10|[CR](?= (?:to|for|para)\b))\b")]
    private static partial Regex Marks();
}
