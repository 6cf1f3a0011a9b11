namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="ListUnboundReplies"/>.</summary>
public sealed record UnboundReplies(IReadOnlyList<UnboundReply> Replies);
