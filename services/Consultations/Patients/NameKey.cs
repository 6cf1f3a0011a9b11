using System.Globalization;
using System.Text;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>A name without what people leave out or add when they write it: accents, case, spaces, hyphens, apostrophes.</summary>
internal static class NameKey
{
    private static readonly Dictionary<char, string> WithoutAccentForm = new()
    {
        ['Ø'] = "O",
        ['Ł'] = "L",
        ['Đ'] = "D",
        ['Ð'] = "D",
        ['Þ'] = "TH",
        ['Æ'] = "AE",
        ['Œ'] = "OE",
        ['ẞ'] = "SS",
        ['ß'] = "SS",
        ['ı'] = "I",
        ['İ'] = "I"
    };

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD).Where(IsKept).Select(char.ToUpperInvariant))
            key.Append(WithoutAccentForm.TryGetValue(letter, out var plain) ? plain : letter);
        return key.ToString();
    }

    /// <summary>Marks that combine are dropped where letters stand without them too; scripts that live of them keep them.</summary>
    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark;
}
