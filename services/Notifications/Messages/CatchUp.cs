using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// What becomes of messages that were due during an outage. Check-ins and reminders collapse: of several to one patient only the newest goes. All else
/// is shifted to the next moment it may go; what is useless by then is dropped, and its owner told. Staff see each of them.
/// </summary>
internal static class CatchUp
{
    public const string Dropped = "dropped";
    public const string Shifted = "shifted";
    public const string Collapsed = "collapsed";

    /// <summary>A message that is later than this was held up by something that should not have been.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Since when the message was due in vain; null if it is on time, or waited for a question's answer.</summary>
    public static DateTimeOffset? OverdueSince(Message message, DateTimeOffset now)
    {
        var due = message.OverdueSince ?? message.DueAt;
        return message.State == MessageState.Waiting && message.BehindQuestionId is null && now - due > Patience ? due : null;
    }

    public static bool Collapses(string purpose) => PurposeOrder.Of(purpose) >= PurposeOrder.Of(Purposes.CheckIn);

    /// <summary>How a decision about an overdue message is remembered; null while nothing became of it.</summary>
    public static string? Word(SendDecision decision) => decision switch
    {
        SendDecision.Drop { Reason: NotSent.Collapsed } => Collapsed,
        SendDecision.Drop { Reason: NotSent.TooLate } => Dropped,
        SendDecision.Send or SendDecision.Wait { BehindQuestionId: null } => Shifted,
        _ => null
    };
}
