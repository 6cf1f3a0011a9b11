namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for what outages held up: dropped, shifted or collapsed, newest first. Answered with <see cref="CaughtUpMessages"/>.</summary>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListCaughtUpMessages(int Take);
