using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A question put by text. A reply belongs to the one it carries, however late.</summary>
internal sealed class Question
{
    /// <summary>After so long without an answer to a red-flag question asked again, a person is told.</summary>
    private static readonly TimeSpan SilenceTolerated = TimeSpan.FromHours(1);

    public required Guid Id { get; init; }
    public required Guid CheckInId { get; init; }
    public required string Asks { get; init; }

    /// <summary>Put once more after an unclear reply.</summary>
    public required bool IsAgain { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When a person is told that it stayed unanswered; null if nobody need be.</summary>
    public DateTimeOffset? TellPersonAt { get; private set; }

    public Site? Site => Asks switch { AnswerItems.Axial => Recovery.Site.Axial, AnswerItems.Limb => Recovery.Site.Limb, _ => null };

    public static Question Put(Guid checkInId, string asks, bool again, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        CheckInId = checkInId,
        Asks = asks,
        IsAgain = again,
        AskedAt = now,
        TellPersonAt = again && asks == AnswerItems.RedFlags ? now + SilenceTolerated : null
    };

    public void Answered(DateTimeOffset now) => (AnsweredAt, TellPersonAt) = (AnsweredAt ?? now, null);

    public void PersonTold() => TellPersonAt = null;

    public MessageQuestion ToMessage(DateTimeOffset expiresAt) => new(Id, CheckInId, Asks, expiresAt);
}
