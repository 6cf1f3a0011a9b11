using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>The names of exchanges and queues, as MassTransit forms them.</summary>
internal static class BrokerNames
{
    public const string ErrorSuffix = "_error";
    public const string SkippedSuffix = "_skipped";

    public static string Exchange(Type message) => $"{message.Namespace}:{message.Name}";

    /// <summary>The service is in the name: without it two services with a consumer of the same name would share a queue.</summary>
    public static string Queue(string service, Type consumer) =>
        KebabCaseEndpointNameFormatter.Instance.SanitizeName(service + "-" + WithoutSuffix(consumer.Name));

    /// <summary>A service that asks questions gets its answers under a name its responders may write to; any other keeps to its own prefix.</summary>
    public static string ReplyPrefix(string service, IReadOnlyList<MessageRow> table) =>
        Asks(service, table) ? service + "_bus_" : service + "-bus-";

    public static bool Asks(string service, IReadOnlyList<MessageRow> table) =>
        table.Any(row => row.Kind == MessageKind.Query && row.From.Contains(service));

    private static string WithoutSuffix(string name) =>
        name.EndsWith("Consumer", StringComparison.Ordinal) ? name[..^"Consumer".Length] : name;
}
