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

    // What people call the items one by one, where the form has several in one. The first whose words all begin a word of the name is meant.
    private static readonly (string Code, string[] Words)[] Signs =
    [
        (RedFlagCodes.PocketInfection, ["pocket"]), (RedFlagCodes.StimulationLost, ["stimulat"]),
        (RedFlagCodes.NeckBreathingOrSwallowing, ["swallow"]), (RedFlagCodes.NeckBreathingOrSwallowing, ["neck", "breath"]), (RedFlagCodes.NeckSwelling, ["neck"]),
        (RedFlagCodes.SuddenBreathlessness, ["breath"]), (RedFlagCodes.ChestPain, ["chest"]),
        (RedFlagCodes.SaddleNumbness, ["saddle"]), (RedFlagCodes.SaddleNumbness, ["groin"]), (RedFlagCodes.SaddleNumbness, ["genital"]),
        (RedFlagCodes.SaddleNumbness, ["numb"]),
        (RedFlagCodes.BowelLeakage, ["bowel"]), (RedFlagCodes.BowelLeakage, ["stool"]), (RedFlagCodes.BowelLeakage, ["fecal"]),
        (RedFlagCodes.UrinaryRetentionOrIncontinence, ["urin"]), (RedFlagCodes.UrinaryRetentionOrIncontinence, ["bladder"]),
        (RedFlagCodes.UrinaryRetentionOrIncontinence, ["retention"]), (RedFlagCodes.UrinaryRetentionOrIncontinence, ["incontinen"]), (RedFlagCodes.UrinaryRetentionOrIncontinence, ["pee"]),
        (RedFlagCodes.BothLegsWeak, ["both"]), (RedFlagCodes.BothLegsWeak, ["bilateral"]),
        (RedFlagCodes.LimbCannotMove, ["mov"]), (RedFlagCodes.LimbCannotMove, ["paraly"]),
        (RedFlagCodes.ClearFluid, ["clear"]), (RedFlagCodes.ClearFluid, ["csf"]), (RedFlagCodes.CalfPainOrSwelling, ["calf"]),
        (RedFlagCodes.FootDropOrLimp, ["drop"]), (RedFlagCodes.FootDropOrLimp, ["limp"]), (RedFlagCodes.NewWeakness, ["weak"]),
        (RedFlagCodes.UprightHeadache, ["headache"]), (RedFlagCodes.Fever, ["fever"]), (RedFlagCodes.Fever, ["temperature"]), (RedFlagCodes.Chills, ["chill"]),
        (RedFlagCodes.WoundProblem, ["wound"]), (RedFlagCodes.WoundProblem, ["incision"]), (RedFlagCodes.WoundProblem, ["redness"]),
        (RedFlagCodes.WoundProblem, ["drainage"]), (RedFlagCodes.WoundProblem, ["pus"]), (RedFlagCodes.WoundProblem, ["infect"])
    ];

    private static readonly (string Code, string[] Words)[] Factors =
    [
        (RiskFactors.NoClearPainGenerator, ["generator"]), (RiskFactors.NotFollowingRehab, ["rehab"]), (RiskFactors.PhysicallyDemandingWork, ["work"]),
        (RiskFactors.PhysicallyDemandingWork, ["job"]), (RiskFactors.SevereNervePain, ["nerve"]), (RiskFactors.SevereNervePain, ["neuropath"]),
        (RiskFactors.ExcessAlcohol, ["alcohol"]), (RiskFactors.Smoking, ["smok"]), (RiskFactors.Smoking, ["tobacco"]), (RiskFactors.Obesity, ["obes"]),
        (RiskFactors.Diabetes, ["diabet"]), (RiskFactors.Depression, ["depress"]), (RiskFactors.Anxiety, ["anxi"]), (RiskFactors.ChronicDisease, ["disease"]),
        (RiskFactors.ChronicDisease, ["chronic"]), (RiskFactors.PriorSpineSurgery, ["surger"]), (RiskFactors.PriorSpineSurgery, ["revision"])
    ];

    /// <summary>The item meant, or null.</summary>
    public static string? RedFlag(string name) => RedFlags.Contains(name) ? name : Meant(Signs, name);

    /// <summary>The risk factor meant, or null.</summary>
    public static string? RiskFactor(string name) => RiskFactors.All.Contains(name) ? name : Meant(Factors, name);

    private static string? Meant((string Code, string[] Words)[] all, string name)
    {
        var words = name.Split([' ', '-', '_', '/', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return all.FirstOrDefault(one => one.Words.All(start => words.Any(word => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)))).Code;
    }
}
