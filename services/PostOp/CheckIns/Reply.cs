using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A text a patient wrote, kept as it came, and how it was read.</summary>
internal sealed class Reply
{
    public required Guid InboundId { get; init; }

    /// <summary>Whose address it came from.</summary>
    public required Guid[] PatientIds { get; init; }
    public Guid? QuestionId { get; init; }
    public Guid? CheckInId { get; init; }
    public required string Text { get; init; }
    public required string Channel { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>One of <see cref="Reading.ReadAs"/>, or what Notifications had done with it.</summary>
    public required string ReadAs { get; init; }

    public static Reply Keep(ReplyReceived reply, string readAs, DateTimeOffset now) => new()
    {
        InboundId = reply.InboundId,
        PatientIds = [.. reply.PatientIds],
        QuestionId = reply.QuestionId,
        CheckInId = reply.SubjectId,
        Text = reply.Text,
        Channel = reply.Channel,
        SentAt = reply.SentAt,
        ReadAt = now,
        ReadAs = readAs
    };
}
