using System.Text.RegularExpressions;

namespace FbssFollowUp.Local;

/// <summary>A message's text cut into words and links.</summary>
internal static partial class LinkedText
{
    public static IEnumerable<(string Text, bool IsLink)> Parts(string text)
    {
        var from = 0;
        foreach (Match link in Link().Matches(text))
        {
            if (link.Index > from) yield return (text[from..link.Index], false);
            yield return (link.Value, true);
            from = link.Index + link.Length;
        }

        if (from < text.Length) yield return (text[from..], false);
    }

    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:)]")]
    private static partial Regex Link();
}
