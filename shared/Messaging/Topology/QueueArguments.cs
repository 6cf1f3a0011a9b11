namespace FbssFollowUp.Messaging;

/// <summary>
/// How the queues are made. A declaration with other arguments is refused by the broker, so deployment and running service take them from here.
/// What may change later, the delivery limit (100, never -1), is a policy of the virtual host.
/// </summary>
internal static class QueueArguments
{
    private static readonly Dictionary<string, object?> Quorum = new() { ["x-queue-type"] = "quorum" };

    public static Dictionary<string, object?> Of(ConsumerEntry consumer, string queue) => consumer.IsQuery ? OfQuery() : OfConsumer(queue);

    public static Dictionary<string, object?> OfParked() => new(Quorum);

    /// <summary>A message the broker gives up on (delivery limit) goes to the error queue, confirmed; it is never dropped.</summary>
    private static Dictionary<string, object?> OfConsumer(string queue) => new(Quorum)
    {
        ["x-dead-letter-exchange"] = queue + BrokerNames.ErrorSuffix,
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish"
    };

    /// <summary>A question nobody waits for any more expires and is gone: dead letters of the virtual host's policy are not for it.</summary>
    private static Dictionary<string, object?> OfQuery() => new(Quorum) { ["x-dead-letter-exchange"] = "", ["x-dead-letter-routing-key"] = "nowhere" };
}
