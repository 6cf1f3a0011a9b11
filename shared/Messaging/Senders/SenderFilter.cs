using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Lets a message through to its consumer only from a service that may send it by the table and wants the answer, if any, at its own reply queue;
/// any other is parked.
/// </summary>
internal sealed class SenderFilter(ServicePlan plan, MessageRow row) : IFilter<ConsumeContext>
{
    private readonly string _urn = MessageUrn.ForTypeString(row.Message);

    public Task Send(ConsumeContext context, IPipe<ConsumeContext> next)
    {
        if (!context.SupportedMessageTypes.Contains(_urn))
            return next.Send(context);
        var sender = MessageSender.Of(context.ReceiveContext, plan.Service);
        if (sender is null || !row.From.Contains(sender.Service) || !IsOwn(sender, context.ResponseAddress) || !IsOwn(sender, context.FaultAddress))
            throw new SenderRefusedException(row.Message.Name, sender?.Service);
        context.ReceiveContext.GetOrAddPayload(() => new AdmittedDelivery(sender, context.ResponseAddress is not null));
        return next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("sender");

    /// <summary>The receiver may write to more exchanges than the sender: it must not be made to.</summary>
    private bool IsOwn(MessageSender sender, Uri? address) =>
        address is null || address.Segments[^1].StartsWith(BrokerNames.ReplyPrefix(sender.Service, plan.Table), StringComparison.Ordinal);
}
