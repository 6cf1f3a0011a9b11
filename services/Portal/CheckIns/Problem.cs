namespace FbssFollowUp.Portal.CheckIns;

/// <summary>What is wrong with an answer.</summary>
internal enum Problem
{
    AxialMissing,
    LimbMissing,
    RedFlagsMissing,
    RedFlagsContradictory,
    NewPainContradictory,
    NoteTooLong
}
