using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>The consumers of a service, by name: each gets a queue of its own, named after the service and the consumer.</summary>
public sealed class ConsumerList
{
    private readonly List<ConsumerEntry> _entries = [];

    internal IReadOnlyList<ConsumerEntry> Entries => _entries;

    /// <summary>A consumer of a command or a fact: inbox row, state and outbox rows commit together, a redelivery has no second effect.</summary>
    public ConsumerList Consume<TConsumer>() where TConsumer : class, IConsumer => Add(typeof(TConsumer), isQuery: false);

    /// <summary>A consumer of a query: neither inbox nor transaction.</summary>
    public ConsumerList Answer<TConsumer>() where TConsumer : class, IConsumer => Add(typeof(TConsumer), isQuery: true);

    private ConsumerList Add(Type consumer, bool isQuery)
    {
        var message = MessageOf(consumer);
        if (_entries.Find(entry => entry.Message == message) is { } other)
            throw new InvalidOperationException($"{consumer.Name} and {other.Consumer.Name} both hear {message.Name}: a message has one consumer in a service.");
        _entries.Add(new(consumer, message, isQuery));
        return this;
    }

    private static Type MessageOf(Type consumer)
    {
        var heard = consumer.GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConsumer<>)).ToList();
        return heard.Count == 1
            ? heard[0].GetGenericArguments()[0]
            : throw new InvalidOperationException($"{consumer.Name} must be IConsumer of exactly one message.");
    }
}
