namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of how much pain medicine is taken, compared with before surgery.</summary>
public static class MedicineUse
{
    public const string None = "none";
    public const string Less = "less";
    public const string Same = "same";
    public const string More = "more";

    public static IReadOnlyList<string> All { get; } = [None, Less, Same, More];
}
