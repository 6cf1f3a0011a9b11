namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="ListCaughtUpMessages"/>.</summary>
public sealed record CaughtUpMessages(IReadOnlyList<CaughtUpMessage> Messages);
