using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Publishes a window of leased rows many at once, deletes those confirmed, and goes through the rest one by one: one denied message closes the channel and
/// takes innocent ones with it.
/// </summary>
internal sealed class OutboxWindow(
    OutboxStore store, OutboxPublisher publisher, BrokerLink link, MessagingTally tally, TimeProvider time, ILogger<OutboxWindow> logger)
{
    // The client library lets 128 wait for their confirmation; what waits for its turn behind them is in the way when the connection breaks.
    private const int AtOnce = 100;
    private static readonly TimeSpan WindowLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SingleLimit = TimeSpan.FromSeconds(3);

    /// <summary>Ends within <paramref name="atMost"/>, but for the publishes under way then; rows not reached are given back untried.</summary>
    public async Task PublishAsync(IReadOnlyList<LeasedMessage> leased, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        var (tried, rest) = await PublishTogetherAsync(leased, HasTime, cancellationToken);
        HashSet<string> failed = [];
        while (rest.TryPeek(out var message) && link.IsUp && HasTime())
        {
            await PublishSinglyAsync(message, failed, cancellationToken);
            rest.Dequeue();
        }
        if (rest.Count > 0 || tried < leased.Count)
            await store.ReleaseAsync([.. rest, .. leased.Skip(tried)], cancellationToken);

        bool HasTime() => time.GetElapsedTime(began) < atMost;
    }

    /// <summary>Ends early when some could not be published, or when there is no time left. Returns how many were tried, and which of them failed.</summary>
    private async Task<(int Tried, Queue<LeasedMessage> Failed)> PublishTogetherAsync(
        IReadOnlyList<LeasedMessage> leased, Func<bool> hasTime, CancellationToken cancellationToken)
    {
        var places = new SemaphoreSlim(AtOnce);
        var failing = false;
        List<Task<Result>> tries = [];
        foreach (var message in leased)
        {
            if (!await MayTryAsync()) break;
            tries.Add(TryInPlaceAsync(message));
        }
        var results = await Task.WhenAll(tries);
        await DeleteAsync(results.Where(result => result.Error is null), cancellationToken);
        return (tries.Count, new(results.Where(result => result.Error is not null).Select(result => result.Message)));

        async Task<Result> TryInPlaceAsync(LeasedMessage message)
        {
            try
            {
                var result = await TryAsync(message, WindowLimit, cancellationToken);
                if (result.Error is not null) Volatile.Write(ref failing, true);
                return result;
            }
            finally
            {
                places.Release();
            }
        }

        async Task<bool> MayTryAsync()
        {
            await places.WaitAsync(cancellationToken);
            if (!Volatile.Read(ref failing) && hasTime()) return true;
            places.Release();
            return false;
        }
    }

    /// <summary>Once a type has timed out, others of its kind in this window are put off with it instead of each being waited for.</summary>
    private async Task PublishSinglyAsync(LeasedMessage message, HashSet<string> timedOut, CancellationToken cancellationToken)
    {
        var result = timedOut.Contains(message.MessageType)
            ? new Result(message, new TimeoutException("Put off with another of its type."))
            : await TryAsync(message, SingleLimit, cancellationToken);
        if (result.Error is null)
            await DeleteAsync([result], cancellationToken);
        else if (link.IsUp)
            await PutOffAsync(result, timedOut, cancellationToken);
        else
            await store.ReleaseAsync([message], cancellationToken);
    }

    private async Task PutOffAsync(Result result, HashSet<string> timedOut, CancellationToken cancellationToken)
    {
        var (message, error) = result;
        if (error is OperationCanceledException or TimeoutException)
            timedOut.Add(message.MessageType);
        tally.CountStuck();
        logger.LogError("Outbox row {MessageId} of type {MessageType} could not be published, attempt {Attempts}: {Error}",
            message.Id, message.MessageType, message.Attempts, error!.GetType().Name);
        await store.FailAsync(message, error.GetType().Name + ": " + error.Message, Backoff(message.Attempts), cancellationToken);
    }

    private static TimeSpan Backoff(int attempts) => TimeSpan.FromSeconds(Math.Min(600, Math.Pow(2, Math.Min(attempts, 10))));

    private async Task<Result> TryAsync(LeasedMessage message, TimeSpan atMost, CancellationToken cancellationToken)
    {
        try
        {
            await publisher.PublishAsync(message, atMost, cancellationToken);
            return new(message, null);
        }
#pragma warning disable CA1031 // Whatever it is, the row is kept, backed off and alarmed; it must not stop the others.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return new(message, exception);
        }
    }

    /// <summary>A row that is gone already was published by another dispatcher too, which counts it.</summary>
    private async Task DeleteAsync(IEnumerable<Result> confirmed, CancellationToken cancellationToken)
    {
        LeasedMessage[] messages = [.. confirmed.Select(result => result.Message)];
        var gone = messages.Select(message => message.Id).ToHashSet();
        tally.CountOwed(messages);
        try
        {
            gone.ExceptWith(await store.DeleteAsync(messages, cancellationToken));
        }
        finally
        {
            tally.CountOwed(messages.Where(message => gone.Contains(message.Id)), sign: -1);
        }
        tally.CountDispatched(messages.Length - gone.Count);
    }

    private sealed record Result(LeasedMessage Message, Exception? Error);
}
