namespace FbssFollowUp.Messaging;

/// <summary>A message that was set aside instead of being lost. Its content is not shown: it may hold a patient's words.</summary>
/// <param name="Id">Names it for a replay.</param>
/// <param name="Queue">The queue it came from and will go back to.</param>
/// <param name="Sender">The service it is from, as the broker validated it; empty if it did not say.</param>
/// <param name="Reason">Why, without anybody's words.</param>
/// <param name="ParkedAt">When, or null if the broker itself gave it up.</param>
public sealed record ParkedMessage(string Id, string Queue, string Sender, string Reason, DateTimeOffset? ParkedAt);
