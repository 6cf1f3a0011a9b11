using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Whether the bus is connected. One endpoint that cannot start does not make the broker away; all of them do.</summary>
internal sealed class BrokerLink(IBusControl bus)
{
    public bool IsUp => bus.CheckHealth().Endpoints.Values.Any(endpoint => endpoint.Status == BusHealthStatus.Healthy);
}
