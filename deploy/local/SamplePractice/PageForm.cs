using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Local;

/// <summary>The one form of a page that posts: its fields as a browser would send them.</summary>
internal sealed partial record PageForm(string? Action, IReadOnlyList<IReadOnlyDictionary<string, string>> Inputs)
{
    public static PageForm? In(string html)
    {
        if (Form().Match(html) is not { Success: true } form) return null;
        var action = AttributesOf(form.Groups["tag"].Value).GetValueOrDefault("action");
        return new PageForm(action, [.. Input().Matches(form.Groups["body"].Value).Select(input => AttributesOf(input.Groups["tag"].Value))]);
    }

    public Uri Target(Uri page) => string.IsNullOrEmpty(Action) ? page : new Uri(page, Action);

    /// <summary>Hidden fields as they stand, the two scores, and whether there is a warning sign: the first one offered, or none of them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fill(CourseAnswer answer) =>
    [
        .. Inputs.Where(input => TypeOf(input) == "hidden").Select(input => KeyValuePair.Create(NameOf(input), input.GetValueOrDefault("value", ""))),
        KeyValuePair.Create(NameLike("axial"), answer.Axial.ToString(CultureInfo.InvariantCulture)),
        KeyValuePair.Create(NameLike("limb"), answer.Limb.ToString(CultureInfo.InvariantCulture)),
        Checked(answer.HasRedFlag)
    ];

    private KeyValuePair<string, string> Checked(bool hasRedFlag)
    {
        var box = Inputs.First(input => TypeOf(input) == "checkbox" && IsNone(input) != hasRedFlag);
        return KeyValuePair.Create(NameOf(box), box.GetValueOrDefault("value", "on"));
    }

    private static bool IsNone(IReadOnlyDictionary<string, string> input) => NameOf(input) == "none";

    private string NameLike(string part) => NameOf(Inputs.First(input => NameOf(input).Contains(part, StringComparison.OrdinalIgnoreCase)));

    private static string NameOf(IReadOnlyDictionary<string, string> input) => input.GetValueOrDefault("name", "");

    private static string TypeOf(IReadOnlyDictionary<string, string> input) => input.GetValueOrDefault("type", "text");

    private static Dictionary<string, string> AttributesOf(string tag) => Attribute().Matches(tag)
        .DistinctBy(found => found.Groups["name"].Value)
        .ToDictionary(found => found.Groups["name"].Value, found => WebUtility.HtmlDecode(found.Groups["value"].Value));

    [GeneratedRegex("<form(?<tag>[^>]*method=\"post\"[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex("<input(?<tag>[^>]*)>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Input();

    [GeneratedRegex("(?<name>[a-zA-Z-]+)(=\"(?<value>[^\"]*)\")?")]
    private static partial Regex Attribute();
}
