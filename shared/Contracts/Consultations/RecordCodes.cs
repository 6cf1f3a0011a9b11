namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Codes of the records a surgeon's review may need.</summary>
public static class RecordCodes
{
    public const string Mri = "mri";
    public const string Ct = "ct";
    public const string OperativeReport = "operative-report";
    public const string InjectionNotes = "injection-notes";

    public static IReadOnlyList<string> All { get; } = [Mri, Ct, OperativeReport, InjectionNotes];

    public static IReadOnlyList<string> Imaging { get; } = [Mri, Ct];
}
