using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>A queue as the broker's management tells of it, some seconds late.</summary>
internal sealed record BrokerQueue(string Name, long Messages)
{
    /// <summary>Holds what waits for a person, not for a service.</summary>
    public bool IsSetAside =>
        Name.EndsWith("_error", StringComparison.Ordinal) || Name.EndsWith("_skipped", StringComparison.Ordinal) || Name == CreateVirtualHost.DeadLetters;

    public static Task<BrokerQueue[]> ListAsync(ManagementApi broker, string virtualHost, CancellationToken cancellationToken) => Patience.AskAsync(
        () => broker.GetAsync<BrokerQueue[]>($"queues/{Uri.EscapeDataString(virtualHost)}?columns=name,messages", cancellationToken), cancellationToken);
}
