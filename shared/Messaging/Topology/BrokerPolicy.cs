namespace FbssFollowUp.Messaging;

/// <summary>A policy to set on the virtual host, for queues.</summary>
/// <param name="Name">Its name at the broker.</param>
/// <param name="Pattern">Which queues.</param>
/// <param name="Definition">E.g. <c>delivery-limit</c>.</param>
/// <param name="Priority">Higher wins.</param>
public sealed record BrokerPolicy(string Name, string Pattern, IReadOnlyDictionary<string, object> Definition, int Priority)
{
    /// <summary>
    /// After 100 deliveries that nobody finished a message goes to its error queue. Parked messages are never given up: RabbitMQ 4 drops them after
    /// 20 deliveries unless told otherwise, and 3.10 has no word for "never" (-1 loses the message), hence the large number.
    /// </summary>
    public static IReadOnlyList<BrokerPolicy> All { get; } =
    [
        new("delivery-limit", "^[a-z].*", new Dictionary<string, object> { ["delivery-limit"] = 100 }, Priority: 1),
        new("parked", "^[a-z].*_(error|skipped)$", new Dictionary<string, object> { ["delivery-limit"] = 1_000_000 }, Priority: 2)
    ];
}
