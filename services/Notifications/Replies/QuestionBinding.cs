namespace FbssFollowUp.Notifications.Replies;

/// <summary>A reply belongs to the question that was open on its phone when it was sent, however late it comes and whatever was asked since.</summary>
internal static class QuestionBinding
{
    public static Question? OpenAt(IEnumerable<Question> onPhone, DateTimeOffset sentAt) => onPhone
        .Where(q => q.OpenedAt <= sentAt && sentAt < q.ExpiresAt && (q.ClosedAt is null || sentAt < q.ClosedAt))
        .MaxBy(q => q.OpenedAt);

    /// <summary>A question that is being handed over right now may be the one: the reply is read when that is known.</summary>
    public static bool Undecided(IEnumerable<Question> onPhone, DateTimeOffset sentAt) =>
        onPhone.Any(q => q is { OpenedAt: null, ClosedAt: null } && q.ReservedAt <= sentAt);
}
