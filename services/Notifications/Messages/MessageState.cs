namespace FbssFollowUp.Notifications.Messages;

/// <summary>Where a message stands. Moves forward, except that what surely did not arrive waits again; the last three are ends.</summary>
internal enum MessageState
{
    /// <summary>Not yet handed to a provider, and not being handed over.</summary>
    Waiting,

    /// <summary>A provider may have been called: whether it has the message is asked, never guessed.</summary>
    Sending,

    /// <summary>A provider has it.</summary>
    Sent,

    /// <summary>The provider says it arrived.</summary>
    Delivered,

    /// <summary>Not wanted any more, or its time has passed.</summary>
    Dropped,

    /// <summary>No channel took it.</summary>
    Undeliverable
}

/// <summary>What can happen to a message.</summary>
internal enum MessageEvent { Started, PutBack, HandedOver, Arrived, Unwanted, GivenUp }

/// <summary>The state machine of a message: every pair not named leaves the state as it is.</summary>
internal static class MessageStates
{
    public static MessageState After(MessageState state, MessageEvent happened) => (state, happened) switch
    {
        (MessageState.Waiting or MessageState.Sending, MessageEvent.Started) => MessageState.Sending,
        (MessageState.Sending or MessageState.Sent, MessageEvent.PutBack) => MessageState.Waiting,
        (MessageState.Sending, MessageEvent.HandedOver) => MessageState.Sent,
        (MessageState.Sending or MessageState.Sent, MessageEvent.Arrived) => MessageState.Delivered,
        (MessageState.Waiting or MessageState.Sending, MessageEvent.Unwanted) => MessageState.Dropped,
        (MessageState.Waiting or MessageState.Sending or MessageState.Sent, MessageEvent.GivenUp) => MessageState.Undeliverable,
        _ => state
    };
}
