namespace FbssFollowUp.Local;

/// <summary>A text or mail as its reader sees it.</summary>
public sealed record SandboxMessage(bool IsTheirs, string? Subject, string Text, DateTimeOffset At)
{
    public bool IsQuestion => !IsTheirs && Text.Contains('?', StringComparison.Ordinal);

    public static SandboxMessage Of(HandedOver message) => new(false, message.Subject, message.Text, message.At);

    public static SandboxMessage Of(ReceivedText text) => new(true, null, text.Text, text.SentAt);
}
