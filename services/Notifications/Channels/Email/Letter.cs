using System.Net.Mail;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>A mail with all it says, before it is written out for the wire.</summary>
/// <param name="MessageId">With its angle brackets.</param>
/// <param name="Headers">Besides those every mail has; of printable ASCII.</param>
internal sealed record Letter(
    string MessageId, MailAddress From, MailAddress To, MailAddress ReplyTo, string Subject, DateTimeOffset WrittenAt, string Text, string Html,
    CalendarFile? Calendar, IReadOnlyList<(string Name, string Value)> Headers);
