namespace FbssFollowUp.Notifications.Channels;

/// <summary>The providers at hand. A call that fails or takes too long is unknown: it may have arrived.</summary>
internal sealed class Providers(IEnumerable<IChannel> channels, ILogger<Providers> logger)
{
    /// <summary>Well below the lease of a message.</summary>
    public static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(10);

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken stopping)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(CallLimit);
        try
        {
            return await For(message.Channel).HandOverAsync(message, limit.Token);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            logger.LogError("Nothing is known of the hand-over of {MessageId}: {Failure}", message.MessageId, failure.GetType().Name);
            return new ChannelAnswer.Unknown();
        }
    }

    /// <summary>Taken, unknown, or null if the provider never had the message.</summary>
    public async Task<ChannelAnswer?> AskAsync(Guid messageId, string channel, CancellationToken stopping)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(CallLimit);
        try
        {
            return await For(channel).FindAsync(messageId, limit.Token);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            logger.LogError("The provider could not say whether it has {MessageId}: {Failure}", messageId, failure.GetType().Name);
            return new ChannelAnswer.Unknown();
        }
    }

    private IChannel For(string channel) => channels.First(c => c.Serves.Contains(channel));
}
