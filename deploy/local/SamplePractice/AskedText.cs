using System.Globalization;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Local;

/// <summary>A text as a patient understands it: what it asks, in English or Spanish, or where its link leads.</summary>
internal static partial class AskedText
{
    /// <summary>What to text back, or null if nothing was asked.</summary>
    public static string? AnswerTo(string text, CourseAnswer answer)
    {
        if (RedFlags().IsMatch(text)) return answer.HasRedFlag ? "1" : "2";
        if (!Score().IsMatch(text)) return null;
        if (Axial().IsMatch(text)) return answer.Axial.ToString(CultureInfo.InvariantCulture);
        return Limb().IsMatch(text) ? answer.Limb.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The check-in page a message leads to, or null.</summary>
    public static Uri? LinkIn(string text) => Link().Match(text) is { Success: true } found ? new Uri(found.Value) : null;

    [GeneratedRegex(@"\b1 = .*\b2 = ", RegexOptions.Singleline)]
    private static partial Regex RedFlags();

    [GeneratedRegex(@"\b0 \(.*\b10 \(", RegexOptions.Singleline)]
    private static partial Regex Score();

    [GeneratedRegex(@"\b(back|neck|espalda|cuello)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Axial();

    [GeneratedRegex(@"\b(leg|arm|pierna|brazo)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limb();

    [GeneratedRegex(@"https?://\S+/c/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
