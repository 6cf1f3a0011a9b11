namespace FbssFollowUp.Notifications.Replies;

/// <summary>A text as it came in. Stored first, read afterwards, once.</summary>
internal sealed class InboundMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Provider { get; init; }
    public required string ProviderId { get; init; }
    public required string Channel { get; init; }
    public required string From { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>One of <see cref="ReplyOutcomes"/>, null until read.</summary>
    public string? Outcome { get; private set; }
    public Guid? QuestionId { get; private set; }
    public IReadOnlyList<Guid> PatientIds { get; private set; } = [];

    public void Read(string outcome, Guid? questionId, IReadOnlyList<Guid> patientIds, DateTimeOffset at) =>
        (Outcome, QuestionId, PatientIds, ReadAt) = (outcome, questionId, patientIds, at);
}
