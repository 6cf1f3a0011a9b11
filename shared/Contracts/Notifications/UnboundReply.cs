namespace FbssFollowUp.Contracts.Notifications;

/// <summary>What somebody we do not know wrote.</summary>
/// <param name="From">The number or address it came from.</param>
/// <param name="Text">Their own words, link tokens masked.</param>
public sealed record UnboundReply(Guid InboundId, string Channel, string From, string Text, DateTimeOffset SentAt);
