using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Lets a message through to its consumer only from a service that may send it by the table; any other is parked.</summary>
internal sealed class SenderFilter(string self, MessageRow row) : IFilter<ConsumeContext>
{
    private readonly string _urn = MessageUrn.ForTypeString(row.Message);

    public Task Send(ConsumeContext context, IPipe<ConsumeContext> next)
    {
        if (!context.SupportedMessageTypes.Contains(_urn))
            return next.Send(context);
        var sender = MessageSender.Of(context.ReceiveContext, self);
        if (sender is null || !row.From.Contains(sender.Service))
            throw new SenderRefusedException(row.Message.Name, sender?.Service);
        context.GetOrAddPayload(() => sender);
        return next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("sender");
}
