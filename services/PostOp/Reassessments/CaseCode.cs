using System.Security.Cryptography;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>The four characters a surgeon reads and types: none of them looks or sounds like another.</summary>
internal static class CaseCode
{
    public const int Length = 4;
    public const string Characters = "ACDEFHJKMNPQRTUVWXY34679";

    public static string New() => RandomNumberGenerator.GetString(Characters, Length);
}
