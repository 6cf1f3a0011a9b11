using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>The consumers of a service, by name: each gets a queue of its own, named after the service and the consumer.</summary>
public sealed class ConsumerList
{
    /// <summary>A consumer of a command or a fact: inbox row, state and outbox rows commit together, a redelivery has no second effect.</summary>
    public ConsumerList Consume<TConsumer>() where TConsumer : class, IConsumer => throw new NotImplementedException();

    /// <summary>A consumer of a query: neither inbox nor transaction.</summary>
    public ConsumerList Answer<TConsumer>() where TConsumer : class, IConsumer => throw new NotImplementedException();
}
