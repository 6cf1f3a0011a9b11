namespace FbssFollowUp.Notifications.Channels;

/// <summary>What a provider said to a hand-over.</summary>
internal abstract record ChannelAnswer
{
    private ChannelAnswer() { }

    /// <param name="Reference">The provider's own id.</param>
    internal sealed record Taken(string Reference, DateTimeOffset At) : ChannelAnswer;

    /// <param name="Code">The provider's code.</param>
    /// <param name="Retryable">The same again may succeed later.</param>
    /// <param name="NumberOptedOut">The provider knows of an opt-out that we did not.</param>
    /// <param name="Sentence">For staff; no address, no text.</param>
    internal sealed record Refused(int Code, bool Retryable, bool NumberOptedOut, string Sentence) : ChannelAnswer;

    /// <summary>It surely does not have the message, and nothing is wrong with the message: it cannot be reached, is too busy, or does not know us.</summary>
    /// <param name="Sentence">For operators; no address, no text.</param>
    internal sealed record NotNow(string Sentence) : ChannelAnswer;

    /// <summary>It may or may not have the message: ask before doing anything.</summary>
    internal sealed record Unknown : ChannelAnswer;

    /// <summary>It may or may not have the message, and it cannot be asked.</summary>
    internal sealed record NobodyKnows : ChannelAnswer;
}
