namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A protocol version and where it stands.</summary>
/// <param name="State">One of <see cref="ProtocolStates"/>.</param>
/// <param name="BasedOn">The version it was made from.</param>
/// <param name="SignedBy">The surgeon who signed it off; null while nobody has.</param>
/// <param name="Episodes">How many episodes are pinned to it.</param>
public sealed record ProtocolSummary(
    int Version, string State, int BasedOn, string ChangedBy, DateTimeOffset? ChangedAt, string? SignedBy, DateTimeOffset? SignedAt, string? InForceBy,
    DateTimeOffset? InForceAt, int Episodes);
