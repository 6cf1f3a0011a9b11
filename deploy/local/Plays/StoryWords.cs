using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Local;

/// <summary>The codes a story file may use.</summary>
internal static class StoryWords
{
    public static IReadOnlyList<string> Rules { get; } = ["R0", "R1", "R2", "R3", "R4", "R5", "R6"];

    public static IReadOnlyList<string> Readings { get; } =
        ["understood", "asked-again", "human", "opted-out", "opted-in", "helped", "emergency", "urgent", "distress", "ignored"];

    public static IReadOnlyList<string> Asked { get; } = ["back", "leg", "redFlags"];

    /// <summary>The form's items.</summary>
    public static IReadOnlyList<string> RedFlags { get; } =
    [
        RedFlagCodes.SaddleNumbness, RedFlagCodes.UrinaryRetentionOrIncontinence, RedFlagCodes.BowelLeakage, RedFlagCodes.BothLegsWeak,
        RedFlagCodes.LimbCannotMove, RedFlagCodes.ChestPain, RedFlagCodes.SuddenBreathlessness, RedFlagCodes.NeckBreathingOrSwallowing,
        RedFlagCodes.NeckSwelling, RedFlagCodes.Fever, RedFlagCodes.Chills, RedFlagCodes.WoundProblem, RedFlagCodes.CalfPainOrSwelling,
        RedFlagCodes.NewWeakness, RedFlagCodes.FootDropOrLimp, RedFlagCodes.UprightHeadache, RedFlagCodes.ClearFluid, RedFlagCodes.PocketInfection,
        RedFlagCodes.StimulationLost
    ];

    // What people call the items one by one, where the form has several in one.
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["saddle"] = RedFlagCodes.SaddleNumbness,
        ["numb-groin"] = RedFlagCodes.SaddleNumbness,
        ["groin-numbness"] = RedFlagCodes.SaddleNumbness,
        ["urinary"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["cannot-urinate"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["bladder-loss"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["bowel-loss"] = RedFlagCodes.BowelLeakage,
        ["bowel-incontinence"] = RedFlagCodes.BowelLeakage,
        ["numb-saddle"] = RedFlagCodes.SaddleNumbness,
        ["urinary-retention"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["urinary-incontinence"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["incontinence"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["bladder"] = RedFlagCodes.UrinaryRetentionOrIncontinence,
        ["bowel"] = RedFlagCodes.BowelLeakage,
        ["weakness-both-legs"] = RedFlagCodes.BothLegsWeak,
        ["paralysis"] = RedFlagCodes.LimbCannotMove,
        ["breathlessness"] = RedFlagCodes.SuddenBreathlessness,
        ["trouble-breathing"] = RedFlagCodes.NeckBreathingOrSwallowing,
        ["trouble-swallowing"] = RedFlagCodes.NeckBreathingOrSwallowing,
        ["wound"] = RedFlagCodes.WoundProblem,
        ["infection"] = RedFlagCodes.WoundProblem,
        ["wound-infection"] = RedFlagCodes.WoundProblem,
        ["wound-redness"] = RedFlagCodes.WoundProblem,
        ["wound-drainage"] = RedFlagCodes.WoundProblem,
        ["wound-opening"] = RedFlagCodes.WoundProblem,
        ["calf"] = RedFlagCodes.CalfPainOrSwelling,
        ["calf-pain"] = RedFlagCodes.CalfPainOrSwelling,
        ["calf-swelling"] = RedFlagCodes.CalfPainOrSwelling,
        ["weakness"] = RedFlagCodes.NewWeakness,
        ["worse-weakness"] = RedFlagCodes.NewWeakness,
        ["foot-drop"] = RedFlagCodes.FootDropOrLimp,
        ["new-limp"] = RedFlagCodes.FootDropOrLimp,
        ["limp"] = RedFlagCodes.FootDropOrLimp,
        ["headache"] = RedFlagCodes.UprightHeadache,
        ["severe-headache"] = RedFlagCodes.UprightHeadache,
        ["clear-fluid-from-wound"] = RedFlagCodes.ClearFluid,
        ["loss-of-stimulation"] = RedFlagCodes.StimulationLost
    };

    private static readonly Dictionary<string, string> OtherFactors = new()
    {
        ["prior-surgery"] = RiskFactors.PriorSpineSurgery,
        ["previous-surgery"] = RiskFactors.PriorSpineSurgery,
        ["earlier-surgery"] = RiskFactors.PriorSpineSurgery,
        ["earlier-spine-surgery"] = RiskFactors.PriorSpineSurgery,
        ["previous-spine-surgery"] = RiskFactors.PriorSpineSurgery,
        ["multiple-surgeries"] = RiskFactors.PriorSpineSurgery,
        ["smoker"] = RiskFactors.Smoking,
        ["alcohol"] = RiskFactors.ExcessAlcohol,
        ["nerve-pain"] = RiskFactors.SevereNervePain,
        ["heavy-work"] = RiskFactors.PhysicallyDemandingWork,
        ["physical-work"] = RiskFactors.PhysicallyDemandingWork,
        ["demanding-work"] = RiskFactors.PhysicallyDemandingWork,
        ["no-rehab"] = RiskFactors.NotFollowingRehab,
        ["no-pain-generator"] = RiskFactors.NoClearPainGenerator
    };

    /// <summary>The item meant, or null.</summary>
    public static string? RedFlag(string name) => RedFlags.Contains(name) ? name : OtherNames.GetValueOrDefault(name);

    /// <summary>The risk factor meant, or null.</summary>
    public static string? RiskFactor(string name) => RiskFactors.All.Contains(name) ? name : OtherFactors.GetValueOrDefault(name);
}
