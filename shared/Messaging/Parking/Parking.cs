using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>
/// The service's own parked messages: what could not be read, was refused or failed after its retries. Looking at a message and giving it back would count
/// as a delivery, of which the broker allows so many; so each is published anew, confirmed, and only then acknowledged. Nothing is lost; a crash in between
/// leaves it twice, which the inbox recognises.
/// </summary>
public sealed class Parking
{
    private readonly ServicePlan _plan;
    private readonly BrokerConnections _connections;
    private readonly MessagingTally _tally;

    internal Parking(ServicePlan plan, BrokerConnections connections, MessagingTally tally) => (_plan, _connections, _tally) = (plan, connections, tally);

    /// <summary>All parked messages, oldest first in each queue.</summary>
    public async Task<IReadOnlyList<ParkedMessage>> ListAsync(CancellationToken cancellationToken)
    {
        List<ParkedMessage> parked = [];
        await GoThroughAsync(message => { parked.Add(message); return false; }, cancellationToken);
        return [.. parked.DistinctBy(message => (message.Queue, message.Id))];
    }

    /// <summary>Sends the chosen messages to their consumers again, as from their first sender. Returns how many.</summary>
    public Task<int> ReplayAsync(Predicate<ParkedMessage> chosen, CancellationToken cancellationToken) => GoThroughAsync(chosen, cancellationToken);

    private async Task<int> GoThroughAsync(Predicate<ParkedMessage> chosen, CancellationToken cancellationToken)
    {
        await using var connection = await _connections.OpenAsync("parked messages", cancellationToken);
        await using var channel = await BrokerConnections.OpenConfirmedChannelAsync(connection, cancellationToken);
        var replayed = 0;
        foreach (var queue in _plan.Consumers.Select(consumer => consumer.QueueFor(_plan.Service)))
        {
            replayed += await GoThroughAsync(channel, queue, queue + BrokerNames.ErrorSuffix, chosen, cancellationToken);
            replayed += await GoThroughAsync(channel, queue, queue + BrokerNames.SkippedSuffix, chosen, cancellationToken);
        }
        return replayed;
    }

    private async Task<int> GoThroughAsync(
        IChannel channel, string queue, string parkedQueue, Predicate<ParkedMessage> chosen, CancellationToken cancellationToken)
    {
        var replayed = 0;
        for (var left = await channel.MessageCountAsync(parkedQueue, cancellationToken); left > 0; left--)
        {
            if (await channel.BasicGetAsync(parkedQueue, autoAck: false, cancellationToken) is not { } delivery)
                break;
            var parked = new ParkedDelivery(delivery, queue, _connections.User);
            var isChosen = chosen(parked.Message);
            await channel.BasicPublishAsync(
                isChosen ? queue : parkedQueue, "", mandatory: true, isChosen ? parked.Replayed : parked.Unchanged, parked.Body, cancellationToken);
            await channel.BasicAckAsync(parked.Tag, multiple: false, cancellationToken);
            if (!isChosen) continue;
            replayed++;
            _tally.CountReplayed();
        }
        return replayed;
    }
}
