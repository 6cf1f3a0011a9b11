using System.Globalization;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>
/// What an answer to a mail answers. A check-in is asked in so many words only where it was to go by mail; else its mail has a link and asks nothing.
/// Whether somebody comes to an appointment is asked by the mails that book or move it, and two days before if it is not confirmed by then; their answers hold
/// until it has begun, was moved again or was cancelled. After that, and to every other mail about it, a person reads the answer.
/// </summary>
internal static class MailQuestion
{
    /// <param name="about">The mail that is answered.</param>
    /// <param name="ended">What became of its subject; null if nothing did.</param>
    public static MessageQuestion? Of(Message about, EndedSubject? ended, DateTimeOffset now) => about switch
    {
        { Question: { Asks: MessageQuestion.Appointment } asked } => HasBegun(about, now) || ended?.EndedAt > about.AskedAt ? null : asked,
        { RequestedChannel: ChannelCodes.Email } => about.Question,
        _ => null
    };

    private static bool HasBegun(Message about, DateTimeOffset now) =>
        about.Data.TryGetValue("startsAt", out var at)
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var starts) && starts <= now;
}
