using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>Fills a page's form in with what it asks and the story answers; the rest is left as it stands, as a browser would send it.</summary>
internal static class StoryForm
{
    private const string Chosen = "yes";
    private const string Same = "same";
    private const string Worse = "worse";

    private static readonly string[] Buttons = ["submit", "button", "image", "reset"];

    public static IReadOnlyList<KeyValuePair<string, string>> Fill(PageForm form, StoryAnswer answer) =>
    [
        .. form.Inputs.Where(input => TypeOf(input) == "hidden").Select(input => KeyValuePair.Create(NameOf(input), input.GetValueOrDefault("value", ""))),
        .. form.Inputs.Where(input => TypeOf(input) != "hidden" && !Buttons.Contains(TypeOf(input))).GroupBy(NameOf)
            .SelectMany(asked => ValuesOf(asked.Key, [.. asked.Select(input => input.GetValueOrDefault("value", ""))], answer)
                .Select(value => KeyValuePair.Create(asked.Key, value)))
    ];

    /// <param name="offered">The values to choose from.</param>
    private static IEnumerable<string> ValuesOf(string name, IReadOnlyList<string> offered, StoryAnswer answer) => name switch
    {
        "now" => [Chosen],
        "axial" => One(answer.Back),
        "limb" => One(answer.Leg),
        "flag" => answer.RedFlags,
        "none" => answer.RedFlags.Count == 0 ? [Chosen] : [],
        "change" => One(answer.Pgic),
        "peg-pain" => One(answer.Peg?[0]),
        "peg-enjoyment" => One(answer.Peg?[1]),
        "peg-activity" => One(answer.Peg?[2]),
        "new-pain" => answer.NewPain == true ? offered.Take(1) : [],
        "no-new-pain" => answer.NewPain == false ? [Chosen] : [],
        "function" => answer.WorseFunction is { } worse ? [worse ? Worse : Same] : [],
        "strength" => answer.WorseFunction is not null ? [Same] : [],
        _ => []
    };

    private static IEnumerable<string> One(int? value) => value is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];

    private static string NameOf(IReadOnlyDictionary<string, string> input) => input.GetValueOrDefault("name", "");

    private static string TypeOf(IReadOnlyDictionary<string, string> input) => input.GetValueOrDefault("type", "text");
}
