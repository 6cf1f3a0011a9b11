namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for what came in from nobody we know and waits for a person, oldest first. Answered with <see cref="UnboundReplies"/>.</summary>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListUnboundReplies(int Take);
