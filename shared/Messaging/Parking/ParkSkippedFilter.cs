using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Parks a message of a type the queue has no consumer for.</summary>
internal sealed class ParkSkippedFilter(ParkingMove move) : IFilter<ReceiveContext>
{
    public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
    {
        await move.MoveAsync(context, BrokerNames.SkippedSuffix, "No consumer for this type of message.");
        await next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("park-skipped");
}
