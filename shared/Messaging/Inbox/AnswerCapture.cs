using MassTransit;
using MassTransit.Context;

namespace FbssFollowUp.Messaging;

/// <summary>Keeps the consumer's answer back, so that it can be stored with the inbox row and leave only after the commit.</summary>
internal sealed class AnswerCapture<TMessage>(ConsumeContext<TMessage> context) : ConsumeContextProxy<TMessage>(context)
    where TMessage : class
{
    /// <summary>What the consumer answered, if it did.</summary>
    public object? Answer { get; private set; }

    public override Task RespondAsync<T>(T message) => Keep(message);

    public override Task RespondAsync<T>(T message, IPipe<SendContext<T>> sendPipe) => Keep(message);

    public override Task RespondAsync<T>(T message, IPipe<SendContext> sendPipe) => Keep(message);

    public override Task RespondAsync(object message) => Keep(message);

    public override Task RespondAsync(object message, Type messageType) => Keep(message);

    public override Task RespondAsync(object message, IPipe<SendContext> sendPipe) => Keep(message);

    public override Task RespondAsync(object message, Type messageType, IPipe<SendContext> sendPipe) => Keep(message);

    public override void Respond<T>(T message) => _ = Keep(message);

    private Task Keep(object message)
    {
        Answer = Answer is null ? message : throw new InvalidOperationException("A command is answered once.");
        return Task.CompletedTask;
    }
}
