namespace FbssFollowUp.Notifications.Channels;

/// <summary>A provider of one or several channels. Called outside any transaction; a failure of which nothing is known may escape as it is.</summary>
internal interface IChannel
{
    /// <summary>Codes of the channels it serves.</summary>
    IReadOnlyList<string> Serves { get; }

    Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken);

    /// <summary>What the provider has under our message id; null if it never had it.</summary>
    Task<ChannelAnswer.Taken?> FindAsync(Guid messageId, CancellationToken cancellationToken);
}

/// <summary>A message as a provider is given it.</summary>
internal sealed record Outgoing(Guid MessageId, string Channel, string To, string RecipientKind, string? Subject, string Text);
