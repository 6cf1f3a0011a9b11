using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Signs a phone's keyboard makes, in plain text: keycap and full-width digits are those digits, a shrug is a question mark, a smile beside a
/// score, drawn or typed, says nothing. Other digits of the world's scripts, fractions and Roman numerals stay what they are: nobody was asked for them.
/// </summary>
internal static partial class PhoneSigns
{
    private const int KeycapTen = 0x1F51F;
    private const int Keycap = 0x20E3;
    private const int FirstPicture = 0x2600;
    private const int NotACharacter = 0xFFFD;
    private static readonly int[] Doubts = [0x2753, 0x2754, 0x2049, 0x1F937, 0x1F914];

    /// <summary>Plus, minus, a cross: they change what is beside them.</summary>
    private static readonly int[] Changing = [0x2795, 0x2796, 0x2797, 0x274C, 0x274E, 0x26D4, 0x1F6AB, 0x1F53C, 0x1F53D, NotACharacter];

    public static string InPlainText(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in TypedFace().Replace(text, " ").EnumerateRunes())
            plain.Append(Of(rune));
        return plain.ToString();
    }

    private static string Of(Rune rune) => rune.Value switch
    {
        KeycapTen => " 10 ",
        Keycap => "",
        >= 0xFF01 and <= 0xFF5E => ((char)(rune.Value - 0xFEE0)).ToString(),
        _ when Doubts.Contains(rune.Value) => " ? ",
        _ when IsPicture(rune) => " ",
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse => "",
        _ => rune.ToString()
    };

    /// <summary>":-)", ":D" and "&lt;3" by themselves, which is no "less than 3" beside a score.</summary>
    [GeneratedRegex(@"(?<=\s|[.!)])(?:[:;=]['’]?-?[()DPpdoO/\\|*]+|<3+|[xX]D+)(?=\s|$)")]
    private static partial Regex TypedFace();

    private static bool IsPicture(Rune rune) => rune.Value >= FirstPicture && !Changing.Contains(rune.Value)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
}
