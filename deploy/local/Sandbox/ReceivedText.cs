namespace FbssFollowUp.Local;

/// <summary>A text that came from a phone of the sandbox.</summary>
public sealed record ReceivedText(string From, string Text, DateTimeOffset SentAt);
