namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of what is new about a patient's pain or strength: ticked on the form, found in the patient's own words, or entered by staff.</summary>
public static class PatternCodes
{
    /// <summary>The other leg or arm than before.</summary>
    public const string OtherLimb = "other-limb";

    /// <summary>An arm or leg that did not hurt before.</summary>
    public const string NewLimb = "new-limb";
    public const string BurningOrElectric = "burning-or-electric";
    public const string OtherPlace = "other-place";

    /// <summary>New pain, not said where or what.</summary>
    public const string Unspecified = "unspecified";
    public const string FunctionWorse = "function-worse";
    public const string StrengthWorse = "strength-worse";

    /// <summary>Those that are pain: the items of the form's question about it.</summary>
    public static IReadOnlyList<string> Pain { get; } = [OtherLimb, NewLimb, BurningOrElectric, OtherPlace, Unspecified];

    public static IReadOnlyList<string> All { get; } = [.. Pain, FunctionWorse, StrengthWorse];
}
