using MassTransit;
using MassTransit.Context;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Keeps the consumer's answer back, so that it can be stored with the inbox row and leave only after the commit. Contexts that MassTransit wraps around this
/// one find the answer's endpoint through the receive context, so that is where it is caught.
/// </summary>
internal sealed class AnswerCapture<TMessage> : ConsumeContextProxy<TMessage> where TMessage : class
{
    private readonly AnswerEndpoint _endpoint = new();

    public AnswerCapture(ConsumeContext<TMessage> context, ServicePlan plan) : base(context)
    {
        var receive = new AnswerReceiveContext(context.ReceiveContext, context.ResponseAddress, _endpoint, plan);
        ReceiveContext = receive;
        PublishEndpointProvider = receive.PublishEndpointProvider;
    }

    /// <summary>What the consumer answered, if it did.</summary>
    public object? Answer => _endpoint.Answer;
}
