using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>The rungs of a ladder as words: "surgeon at once; next-surgeon after 60 minutes; administrators after 3 business days".</summary>
internal static partial class RungText
{
    private const string Minutes = "afterMinutes";
    private const string BusinessDays = "afterBusinessDays";

    public static string Of(JsonObject rung) => $"{rung["to"]} {When(rung)}";

    public static JsonArray? Read(string text)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => Form().Match(part)).ToList();
        if (parts.Count == 0 || !parts.TrueForAll(match => match.Success))
            return null;
        var inDays = parts.Exists(match => match.Groups["unit"].Value.StartsWith('b'));
        return new JsonArray([.. parts.Select(match => One(match, inDays))]);
    }

    private static JsonObject One(Match match, bool inDays) => new()
    {
        ["to"] = match.Groups["to"].Value.ToLowerInvariant(),
        [match.Groups["unit"].Success ? match.Groups["unit"].Value.StartsWith('b') ? BusinessDays : Minutes : inDays ? BusinessDays : Minutes] =
            match.Groups["count"].Success ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0
    };

    private static string When(JsonObject rung) => (rung[Minutes]?.GetValue<int>(), rung[BusinessDays]?.GetValue<int>()) switch
    {
        (0, _) or (null, 0) => "at once",
        ({ } minutes, _) => minutes == 1 ? "after 1 minute" : $"after {minutes} minutes",
        (_, var days) => days == 1 ? "after 1 business day" : $"after {days} business days"
    };

    [GeneratedRegex(@"^(?<to>[\w-]+)\s+(at once|after\s+(?<count>\d{1,5})\s+(?<unit>minutes?|business days?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
