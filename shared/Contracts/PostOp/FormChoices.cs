namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of function and strength since the last check-in.</summary>
public static class Comparisons
{
    public const string Better = "better";
    public const string Same = "same";
    public const string Worse = "worse";

    public static IReadOnlyList<string> All { get; } = [Better, Same, Worse];
}

/// <summary>Codes of how much pain medicine is taken, compared with before surgery.</summary>
public static class MedicineUse
{
    public const string None = "none";
    public const string Less = "less";
    public const string Same = "same";
    public const string More = "more";

    public static IReadOnlyList<string> All { get; } = [None, Less, Same, More];
}

/// <summary>Codes of work status.</summary>
public static class WorkStatus
{
    public const string Usual = "usual";
    public const string Lighter = "lighter";
    public const string NotYet = "not-yet";
    public const string NotWorking = "not-working";

    public static IReadOnlyList<string> All { get; } = [Usual, Lighter, NotYet, NotWorking];
}
