namespace FbssFollowUp.Contracts.Notifications;

/// <summary>
/// Told by Notifications when a member of staff wrote back to a text, told apart from patients by the number. Words that opt out or ask for help
/// were dealt with before and are not told.
/// </summary>
/// <param name="InboundId">The inbound message; one makes at most one answer.</param>
/// <param name="StaffId">Whose number it came from.</param>
/// <param name="Text">Their own words, at most 1,600 characters. Never logged.</param>
/// <param name="SentAt">When it was sent, UTC.</param>
public sealed record StaffReplyReceived(Guid InboundId, Guid StaffId, string Text, DateTimeOffset SentAt);
