using System.Text.Json;
using FbssFollowUp.Contracts;
using MassTransit;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client.Exceptions;

namespace FbssFollowUp.Messaging;

/// <summary>How console and Portal ask and command over the bus; success is only what was answered.</summary>
public sealed class Requests
{
    private const string Away = "The system cannot be reached at the moment. Nothing you typed is lost; please try again in a minute.";
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    // The token must end first: a publish the broker forbids is retried beyond any time-out.
    private static readonly TimeSpan TokenLimit = TimeSpan.FromSeconds(9);

    private readonly IBus _bus;
    private readonly BrokerLink _link;
    private readonly ILogger<Requests> _logger;

    internal Requests(IBus bus, BrokerLink link, ILogger<Requests> logger) => (_bus, _link, _logger) = (bus, link, logger);

    /// <summary>Asks a question of its owner.</summary>
    public Task<Outcome<TAnswer>> AskAsync<TQuestion, TAnswer>(TQuestion question, Actor actor, CancellationToken cancellationToken)
        where TQuestion : class where TAnswer : class =>
        SendAsync<TQuestion, TAnswer>(question, context => Address(context, Guid.CreateVersion7(), actor), cancellationToken);

    /// <summary>Sends a command and waits for its answer. The same <paramref name="commandId"/> again has no second effect and the same answer.</summary>
    public Task<Outcome<Accepted>> CommandAsync<TCommand>(TCommand command, Guid commandId, Actor actor, CancellationToken cancellationToken)
        where TCommand : class =>
        SendAsync<TCommand, Accepted>(command, context =>
        {
            Address(context, commandId, actor);
            // A command waits for its owner longer than the person does; a question nobody waits for any more expires.
            context.TimeToLive = null;
        }, cancellationToken);

    private static void Address<TMessage>(SendContext<TMessage> context, Guid messageId, Actor actor) where TMessage : class
    {
        context.MessageId = messageId;
        context.Headers.Set(ActorOfContext.Header, JsonSerializer.Serialize(actor, MessageJson.Options));
        if (context.TryGetPayload(out RabbitMqSendContext? send))
            send.Mandatory = true;
    }

    private async Task<Outcome<TAnswer>> SendAsync<TMessage, TAnswer>(
        TMessage message, Action<SendContext<TMessage>> address, CancellationToken cancellationToken)
        where TMessage : class where TAnswer : class
    {
        if (!_link.IsUp)
            return new Outcome<TAnswer>.Unavailable(Away);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TokenLimit);
        try
        {
            var client = _bus.CreateRequestClient<TMessage>(TimeLimit);
            // Until a link that just broke is known to be down, asking blocks the thread that asks, deaf to any token: so it is neither the caller's
            // nor one of the pool's, which the answers need.
            var asking = Task.Factory.StartNew(
                () => client.GetResponse<TAnswer, Refused>(message, request => request.UseExecute(address), limit.Token),
                limit.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            var response = await asking.Unwrap().WaitAsync(limit.Token);
            return response.Message is Refused refused
                ? new Outcome<TAnswer>.Refused(refused)
                : new Outcome<TAnswer>.Answered((TAnswer)response.Message);
        }
        catch (Exception exception) when (MeansUnavailable(exception) && !cancellationToken.IsCancellationRequested)
        {
            _logger.LogWarning("No answer to {MessageType}: {Error}", typeof(TMessage).Name, exception.GetType().Name);
            return new Outcome<TAnswer>.Unavailable(Away);
        }
    }

    private static bool MeansUnavailable(Exception exception) => exception is MassTransitException or OperationCanceledException or RabbitMQClientException;
}
