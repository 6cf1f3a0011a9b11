namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="ListConsent"/>.</summary>
public sealed record ConsentLedger(IReadOnlyList<ConsentLine> Lines);
