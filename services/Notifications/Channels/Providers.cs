namespace FbssFollowUp.Notifications.Channels;

/// <summary>The providers at hand. A call that fails or takes too long is unknown: it may have arrived.</summary>
internal sealed class Providers(IEnumerable<IChannel> channels, TimeProvider time, ILogger<Providers> logger)
{
    /// <summary>Well below the lease of a message.</summary>
    public static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(10);

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(CallLimit, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping, patience.Token);
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

    public bool Confirms(string channel) => For(channel).Confirms;

    /// <summary>What the provider has of the message; null if it never had it.</summary>
    public async Task<ChannelAnswer?> AskAsync(InDoubt message, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(CallLimit, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping, patience.Token);
        try
        {
            return await For(message.Channel).FindAsync(message, limit.Token);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            logger.LogError("The provider could not say whether it has {MessageId}: {Failure}", message.MessageId, failure.GetType().Name);
            return new ChannelAnswer.Unknown();
        }
    }

    /// <summary>How far a message has come; null where nobody can say.</summary>
    public async Task<ProviderStatus?> StatusAsync(string channel, string reference, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(CallLimit, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping, patience.Token);
        try
        {
            return await For(channel).StatusAsync(reference, limit.Token);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            logger.LogError("The provider could not say how far {Reference} has come: {Failure}", reference, failure.GetType().Name);
            return null;
        }
    }

    private IChannel For(string channel) => channels.First(c => c.Serves.Contains(channel));
}
