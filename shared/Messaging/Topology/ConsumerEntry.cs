namespace FbssFollowUp.Messaging;

/// <summary>A listed consumer and the one message it hears.</summary>
internal sealed record ConsumerEntry(Type Consumer, Type Message, bool IsQuery)
{
    /// <summary>Its queue, e.g. <c>post-op-record-surgery</c>.</summary>
    public string QueueFor(string service) => BrokerNames.Queue(service, Consumer);
}
