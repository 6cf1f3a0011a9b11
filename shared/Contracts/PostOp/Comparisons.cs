namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of function and strength since the last check-in.</summary>
public static class Comparisons
{
    public const string Better = "better";
    public const string Same = "same";
    public const string Worse = "worse";

    public static IReadOnlyList<string> All { get; } = [Better, Same, Worse];
}
