namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of what a surgeon can decide on a case, following the evaluation pathway.</summary>
public static class Decisions
{
    public const string ReviewImagingAndReport = "review-imaging-and-report";
    public const string HistoryAndExamination = "history-and-examination";
    public const string NewMri = "new-mri";
    public const string Ct = "ct";
    public const string DiagnosticInjection = "diagnostic-injection";
    public const string ConservativeCare = "conservative-care";
    public const string SpinalCordStimulation = "spinal-cord-stimulation";
    public const string RevisionSurgery = "revision-surgery";
    public const string NoAction = "no-action";

    public static IReadOnlyList<string> All { get; } =
    [
        ReviewImagingAndReport, HistoryAndExamination, NewMri, Ct, DiagnosticInjection, ConservativeCare, SpinalCordStimulation,
        RevisionSurgery, NoAction
    ];
}
