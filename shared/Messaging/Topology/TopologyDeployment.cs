using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Creates a service's exchanges, queues and bindings as the broker's deploy user, before the service runs with rights to none of it. Repeatable, and in any
/// order of services: both ends declare the exchange of a message, the reader binds it.
/// </summary>
public static class TopologyDeployment
{
    private const int SideBySide = 8;

    /// <summary>Deploys what was registered with <c>AddMessaging</c> or <c>AddEdgeMessaging</c>. The host need not be started.</summary>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var plan = services.GetRequiredService<ServicePlan>();
        await using var connection = await services.GetRequiredService<BrokerConnections>().OpenAsync("deploys " + plan.Service, cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var row in plan.Table.Where(row => row.From.Contains(plan.Service) || row.To.Contains(plan.Service)))
            await DeclareExchangeAsync(channel, BrokerNames.Exchange(row.Message), cancellationToken);
        // Each quorum queue is waited for; a channel does one thing after another, so several of them declare side by side.
        await Parallel.ForEachAsync(plan.Consumers, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken }, async (consumer, token) =>
        {
            await using var own = await connection.CreateChannelAsync(cancellationToken: token);
            await DeclareConsumerAsync(own, consumer, consumer.QueueFor(plan.Service), token);
        });
    }

    private static async Task DeclareConsumerAsync(IChannel channel, ConsumerEntry consumer, string queue, CancellationToken cancellationToken)
    {
        await DeclareQueueAsync(channel, queue + BrokerNames.ErrorSuffix, QueueArguments.OfParked(), cancellationToken);
        await DeclareQueueAsync(channel, queue + BrokerNames.SkippedSuffix, QueueArguments.OfParked(), cancellationToken);
        await DeclareQueueAsync(channel, queue, QueueArguments.Of(consumer, queue), cancellationToken);
        await channel.ExchangeBindAsync(queue, BrokerNames.Exchange(consumer.Message), "", cancellationToken: cancellationToken);
    }

    /// <summary>A queue and the exchange of the same name before it, as MassTransit's endpoints have them.</summary>
    private static async Task DeclareQueueAsync(
        IChannel channel, string queue, Dictionary<string, object?> arguments, CancellationToken cancellationToken)
    {
        await DeclareExchangeAsync(channel, queue, cancellationToken);
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellationToken);
        await channel.QueueBindAsync(queue, queue, "", cancellationToken: cancellationToken);
    }

    private static Task DeclareExchangeAsync(IChannel channel, string exchange, CancellationToken cancellationToken) =>
        channel.ExchangeDeclareAsync(exchange, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancellationToken);
}
