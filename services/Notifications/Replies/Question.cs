using FbssFollowUp.Notifications.Messages;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>
/// A question put to a phone; the database allows one unclosed per phone. Reserved before the provider is called, open from the instant the
/// provider took the message.
/// </summary>
internal sealed class Question
{
    public const string Answered = "answered";

    public required Guid Id { get; init; }
    public required Guid MessageId { get; init; }
    public required string Phone { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid SubjectId { get; init; }
    public required string Asks { get; init; }
    public required DateTimeOffset ReservedAt { get; init; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? ClosedBy { get; private set; }

    public static Question Reserve(Message message, string phone, DateTimeOffset now) => new()
    {
        Id = message.Question!.QuestionId,
        MessageId = message.Id,
        Phone = phone,
        PatientId = message.RecipientId,
        SubjectId = message.Question.SubjectId,
        Asks = message.Question.Asks,
        ReservedAt = now,
        ExpiresAt = message.Question.ExpiresAt
    };

    public void Open(DateTimeOffset at) => OpenedAt ??= at;

    /// <summary>The patient answered it: nothing sent after that instant belongs to it.</summary>
    public void Answer(DateTimeOffset at) => Close(Answered, at);

    /// <summary>Its check-in is over.</summary>
    public void End(DateTimeOffset at) => Close("ended", at);

    /// <summary>The number wants no more texts.</summary>
    public void Silence(DateTimeOffset at) => Close("opted-out", at);

    /// <summary>It never reached the phone.</summary>
    public void Withdraw(DateTimeOffset at) => Close("not-sent", at);

    private void Close(string by, DateTimeOffset at)
    {
        if (ClosedAt is null)
            (ClosedAt, ClosedBy) = (at, by);
    }
}
