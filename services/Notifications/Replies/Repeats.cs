namespace FbssFollowUp.Notifications.Replies;

/// <summary>
/// The same words of the same sender within seconds under another id are one message delivered twice, unless another question was put in between:
/// "4" and "4" may answer two questions. Other words are never a repeat: a correction counts.
/// </summary>
internal static class Repeats
{
    public static readonly TimeSpan Within = TimeSpan.FromSeconds(10);

    /// <param name="before">The sender's last text before this one.</param>
    /// <param name="text">This one.</param>
    /// <param name="bound">The question this one would answer.</param>
    public static bool Is(InboundMessage? before, InboundMessage text, Question? bound) =>
        before is not null && before.Text.Trim() == text.Text.Trim() && text.SentAt - before.SentAt <= Within
        && (bound is null || bound.Id == before.QuestionId);
}
