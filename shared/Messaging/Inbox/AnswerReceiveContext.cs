using MassTransit;
using MassTransit.Context;

namespace FbssFollowUp.Messaging;

/// <summary>Lets a consumer answer, and send nothing else past the outbox.</summary>
internal sealed class AnswerReceiveContext(ReceiveContext context, Uri? responseAddress, AnswerEndpoint answer, ServicePlan plan)
    : ReceiveContextProxy(context), ISendEndpointProvider, IPublishEndpointProvider
{
    public override ISendEndpointProvider SendEndpointProvider => this;

    public override IPublishEndpointProvider PublishEndpointProvider => this;

    public Task<ISendEndpoint> GetSendEndpoint(Uri address) =>
        address == responseAddress ? Task.FromResult<ISendEndpoint>(answer) : throw PastTheOutbox();

    /// <summary>MassTransit publishes an answer nobody waits for; it is kept with the inbox row and goes nowhere.</summary>
    public Task<ISendEndpoint> GetPublishSendEndpoint<T>() where T : class =>
        responseAddress is null && plan.Table.All(row => row.Message != typeof(T)) ? Task.FromResult<ISendEndpoint>(answer) : throw PastTheOutbox();

    public ConnectHandle ConnectSendObserver(ISendObserver observer) => throw PastTheOutbox();

    public ConnectHandle ConnectPublishObserver(IPublishObserver observer) => throw PastTheOutbox();

    private static InvalidOperationException PastTheOutbox() => new("A consumer answers or enqueues; it does not send or publish.");
}
