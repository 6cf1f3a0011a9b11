namespace FbssFollowUp.Contracts.Notifications;

/// <summary>What somebody we do not know wrote, or a text with an opt-out word in its midst.</summary>
/// <param name="From">The number or address it came from.</param>
/// <param name="Text">Their own words, link tokens masked.</param>
/// <param name="HoldsTexts">Further texts to that number wait until somebody says with <see cref="SettleReply"/> what it means.</param>
/// <param name="PatientIds">Whose it is; null or empty where somebody has to say so.</param>
public sealed record UnboundReply(
    Guid InboundId, string Channel, string From, string Text, DateTimeOffset SentAt, bool HoldsTexts = false, IReadOnlyList<Guid>? PatientIds = null);
