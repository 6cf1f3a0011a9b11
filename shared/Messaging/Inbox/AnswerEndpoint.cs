using MassTransit;
using MassTransit.Transports;

namespace FbssFollowUp.Messaging;

/// <summary>An endpoint that keeps the one answer it is sent.</summary>
internal sealed class AnswerEndpoint() : SendEndpointProxy(null!)
{
    public object? Answer { get; private set; }

    public override Task Send<T>(T message, CancellationToken cancellationToken) => Keep(message);

    public override Task Send<T>(T message, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken) => Keep(message);

    public override Task Send<T>(T message, IPipe<SendContext> pipe, CancellationToken cancellationToken) => Keep(message);

    protected override IPipe<SendContext<T>> GetPipeProxy<T>(IPipe<SendContext<T>>? pipe) => pipe ?? Pipe.Empty<SendContext<T>>();

    private Task Keep(object message)
    {
        Answer = Answer is null ? message : throw new InvalidOperationException("A command is answered once.");
        return Task.CompletedTask;
    }
}
