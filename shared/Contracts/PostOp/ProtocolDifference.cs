namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A setting two protocol versions do not agree about.</summary>
/// <param name="Before">In the version compared with; null if it has no such setting.</param>
/// <param name="After">In the version asked for; null if it has no such setting.</param>
public sealed record ProtocolDifference(string Path, string? Before, string? After);
