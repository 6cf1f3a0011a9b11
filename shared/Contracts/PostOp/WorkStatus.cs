namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of work status.</summary>
public static class WorkStatus
{
    public const string Usual = "usual";
    public const string Lighter = "lighter";
    public const string NotYet = "not-yet";
    public const string NotWorking = "not-working";

    public static IReadOnlyList<string> All { get; } = [Usual, Lighter, NotYet, NotWorking];
}
