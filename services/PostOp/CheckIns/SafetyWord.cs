namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A safety item a patient's text spoke of, kept for every evaluation to come.</summary>
internal sealed class SafetyWord
{
    public required Guid InboundId { get; init; }
    public required Guid EpisodeId { get; init; }
    public required string Code { get; init; }

    /// <summary>"emergency", "urgent" or "distress".</summary>
    public required string Group { get; init; }
    public required DateTimeOffset SaidAt { get; init; }
}
