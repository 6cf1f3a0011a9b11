using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging;

/// <summary>One service's part of the table: what it may send, and its consumers.</summary>
internal sealed class ServicePlan
{
    private readonly Dictionary<string, MessageRow> _sends;

    public ServicePlan(string service, IReadOnlyList<MessageRow> table, IReadOnlyList<ConsumerEntry> consumers)
    {
        Service = service;
        Table = table;
        Consumers = consumers;
        ReplyQueue = BrokerNames.ReplyPrefix(service, table) + Guid.CreateVersion7().ToString("N");
        _sends = table.Where(row => row.From.Contains(service)).ToDictionary(row => row.Message.FullName!);
        foreach (var consumer in consumers)
            Require(consumer);
    }

    public string Service { get; }

    public IReadOnlyList<MessageRow> Table { get; }

    public IReadOnlyList<ConsumerEntry> Consumers { get; }

    /// <summary>Where answers to this service's questions arrive, one queue for each process, gone with it.</summary>
    public string ReplyQueue { get; }

    public MessageRow? FindSent(string messageType) => _sends.GetValueOrDefault(messageType);

    public MessageRow RowOf(Type message) => Table.First(row => row.Message == message);

    public ConsumerEntry ConsumerOf(Type message) => Consumers.First(consumer => consumer.Message == message);

    private void Require(ConsumerEntry consumer)
    {
        var row = Table.FirstOrDefault(row => row.Message == consumer.Message && row.To.Contains(Service));
        if (row is null)
            throw new InvalidOperationException($"{consumer.Consumer.Name} hears {consumer.Message.Name}, which the table does not give to {Service}.");
        if (consumer.IsQuery != (row.Kind == MessageKind.Query))
            throw new InvalidOperationException($"{consumer.Consumer.Name}: a {row.Kind} is listed with {(consumer.IsQuery ? "Answer" : "Consume")}.");
    }
}
