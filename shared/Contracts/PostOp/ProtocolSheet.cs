namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A protocol version with all its settings.</summary>
/// <param name="ComparedWith">The version the differences are from.</param>
/// <param name="Problems">Sentences that say what makes no sense; a version with any cannot be signed off.</param>
public sealed record ProtocolSheet(
    ProtocolSummary Summary, IReadOnlyList<ProtocolSetting> Settings, int ComparedWith, IReadOnlyList<ProtocolDifference> Differences,
    IReadOnlyList<string> Problems);
