using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>A text as it is compared: lower case, without accents, emoji, punctuation around words, or a phone's signature.</summary>
internal static partial class PlainText
{
    public static string Of(string text)
    {
        var own = Signature().Replace(text, "");
        var plain = new StringBuilder(own.Length);
        foreach (var c in own.Normalize(NormalizationForm.FormKD))
            plain.Append(Letter(c));
        return Spaces().Replace(plain.ToString(), " ").Trim();
    }

    /// <summary>Accents and apostrophes go without a gap ("don't" is "dont"), anything else that is no letter or digit leaves one.</summary>
    private static string Letter(char c) => c switch
    {
        '\'' or '’' or '‘' or '`' or '´' => "",
        _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => "",
        _ when char.IsLetterOrDigit(c) => char.ToLowerInvariant(c).ToString(),
        _ => " "
    };

    [GeneratedRegex(@"[\r\n]+\s*-*\s*(sent from|enviado desde) my? ?.{1,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
