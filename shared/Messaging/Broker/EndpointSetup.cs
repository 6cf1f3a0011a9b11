using FbssFollowUp.Contracts;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Messaging;

/// <summary>One consumer's queue and what surrounds the consumer, from the outside in.</summary>
internal static class EndpointSetup
{
    /// <summary>Bounds the database connections a service can take: few, because every service has a dozen consumers.</summary>
    private const int AtATime = 8;

    private static readonly TimeSpan[] Retries = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2)];

    public static void Configure(
        IBusRegistrationContext context, IRabbitMqReceiveEndpointConfigurator endpoint, ServicePlan plan, ConsumerEntry consumer)
    {
        var queue = consumer.QueueFor(plan.Service);
        endpoint.ConfigureConsumeTopology = false;
        endpoint.PublishFaults = false;
        endpoint.PrefetchCount = AtATime * 4;
        endpoint.ConcurrentMessageLimit = AtATime;
        foreach (var (name, value) in QueueArguments.Of(consumer, queue))
            endpoint.SetQueueArgument(name, value);
        Park(context, endpoint, consumer);
        endpoint.UseFilter(new SenderFilter(plan, plan.RowOf(consumer.Message)));
        endpoint.UseMessageRetry(retry => retry.Intervals(Retries));
        if (!consumer.IsQuery)
        {
            endpoint.UseInMemoryOutbox(context);
            endpoint.UseConsumeFilter(typeof(InboxFilter<>), context);
        }
        endpoint.ConfigureConsumer(context, consumer.Consumer);
    }

    private static void Park(IBusRegistrationContext context, IRabbitMqReceiveEndpointConfigurator endpoint, ConsumerEntry consumer)
    {
        var move = context.GetRequiredService<ParkingMove>();
        var tally = context.GetRequiredService<MessagingTally>();
        endpoint.ConfigureError(pipe => pipe.UseFilter(new ParkFailedFilter(move, tally, consumer.IsQuery)));
        endpoint.ConfigureDeadLetter(pipe => pipe.UseFilter(new ParkSkippedFilter(move)));
    }
}
