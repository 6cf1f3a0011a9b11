namespace FbssFollowUp.Contracts.PostOp;

/// <summary>All protocol versions, newest first.</summary>
public sealed record ProtocolList(IReadOnlyList<ProtocolSummary> Versions);
