namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Who moved a running episode to another version, and why.</summary>
internal sealed class ProtocolMove
{
    public required Guid Id { get; init; }
    public required Guid EpisodeId { get; init; }
    public required string FromName { get; init; }
    public required string ToName { get; init; }
    public required string MovedBy { get; init; }
    public required string MovedById { get; init; }
    public required string Why { get; init; }
    public required DateTimeOffset MovedAt { get; init; }
}
