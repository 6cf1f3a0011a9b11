namespace FbssFollowUp.Contracts;

/// <summary>Codes of the risk factors for persistent pain recorded at enrolment.</summary>
public static class RiskFactors
{
    public const string PriorSpineSurgery = "prior-spine-surgery";
    public const string Smoking = "smoking";
    public const string Obesity = "obesity";
    public const string Diabetes = "diabetes";
    public const string ChronicDisease = "chronic-disease";
    public const string Depression = "depression";
    public const string Anxiety = "anxiety";
    public const string ExcessAlcohol = "excess-alcohol";
    public const string SevereNervePain = "severe-nerve-pain";
    public const string PhysicallyDemandingWork = "physically-demanding-work";
    public const string NotFollowingRehab = "not-following-rehab";
    public const string NoClearPainGenerator = "no-clear-pain-generator";
    public const string Fusion = "fusion";

    public static IReadOnlyList<string> All { get; } =
    [
        PriorSpineSurgery, Smoking, Obesity, Diabetes, ChronicDisease, Depression, Anxiety, ExcessAlcohol, SevereNervePain,
        PhysicallyDemandingWork, NotFollowingRehab, NoClearPainGenerator, Fusion
    ];
}
