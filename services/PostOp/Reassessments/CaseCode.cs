using System.Security.Cryptography;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>The four characters a surgeon reads and types: none of them looks or sounds like another.</summary>
internal static class CaseCode
{
    public const int Length = 4;
    public const string Characters = "ACDEFHJKMNPQRTUVWXY34679";

    public static string New() => RandomNumberGenerator.GetString(Characters, Length);

    /// <summary>The code a text consists of, in any case and with any punctuation; null if it says anything else.</summary>
    public static string? In(string text)
    {
        var code = string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length == Length && code.All(Characters.Contains) ? code : null;
    }
}
