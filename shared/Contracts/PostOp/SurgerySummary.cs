namespace FbssFollowUp.Contracts.PostOp;

/// <summary>The operation an episode follows.</summary>
/// <param name="WindowEndsDay">Day the expected recovery ends, counted from surgery.</param>
/// <param name="ProtocolVersion">Version the episode is pinned to, e.g. "lumbar-fusion v1".</param>
/// <param name="AxialSite">"back" or "neck".</param>
/// <param name="LimbSite">"leg" or "arm".</param>
public sealed record SurgerySummary(
    Guid EpisodeId, string Procedure, int Levels, string? Side, bool Revision, string SurgeonCode, DateOnly OperatedOn, int? AxialBefore, int? LimbBefore,
    IReadOnlyList<string> RiskFactors, int WindowEndsDay, string ProtocolVersion, string AxialSite, string LimbSite);
