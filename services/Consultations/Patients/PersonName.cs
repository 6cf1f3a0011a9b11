using System.Text;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>A person's name or record number as written: any script, kept as it is but for spaces at the ends and the Unicode form.</summary>
internal static class PersonName
{
    private const int Longest = 100;
    private const string FormulaMarks = "=+-@";

    /// <returns>The text to keep, or null if it is empty, longer than 100 characters, or has characters that are none (control, broken).</returns>
    public static string? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        return text.Length <= Longest && IsWellFormed(text) && text.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? text.Normalize() : null;
    }

    /// <summary>The same person's name, whatever the capitals and spaces.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>A spreadsheet would run it instead of showing it.</summary>
    public static bool LooksLikeFormula(string name) => name.Length > 0 && FormulaMarks.Contains(name[0]);

    private static string Plain(string name) => string.Join(' ', name.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || Rune.IsControl(rune) || IsNoncharacter(rune)) return false;
            at += rune.Utf16SequenceLength;
        }
        return true;
    }

    /// <summary>Code points Unicode keeps free for ever; the framework cannot bring them into a normal form.</summary>
    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
