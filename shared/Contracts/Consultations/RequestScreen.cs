using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Contracts.Consultations;

/// <summary>What the request form asks before anything else, by urgency; codes of <see cref="RedFlagCodes"/>.</summary>
public static class RequestScreen
{
    /// <summary>911 now.</summary>
    public static IReadOnlyList<string> Emergency { get; } =
    [
        RedFlagCodes.SaddleNumbness, RedFlagCodes.UrinaryRetentionOrIncontinence, RedFlagCodes.BowelLeakage, RedFlagCodes.BothLegsWeak, RedFlagCodes.LimbCannotMove,
        RedFlagCodes.ChestPain, RedFlagCodes.SuddenBreathlessness, RedFlagCodes.NeckBreathingOrSwallowing, RedFlagCodes.NeckSwelling
    ];

    /// <summary>A call the same day.</summary>
    public static IReadOnlyList<string> Urgent { get; } =
    [
        RedFlagCodes.Fever, RedFlagCodes.WoundProblem, RedFlagCodes.CalfPainOrSwelling, RedFlagCodes.NewWeakness, RedFlagCodes.FootDropOrLimp,
        RedFlagCodes.UprightHeadache, RedFlagCodes.ClearFluid
    ];

    public static IReadOnlyList<string> All { get; } = [.. Emergency, .. Urgent];
}
