using System.Diagnostics;
using System.Text.Json;
using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Publishes one leased message and ends when the broker has confirmed it.</summary>
internal sealed class OutboxPublisher(IBus bus, ServicePlan plan)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>
    /// A publish the broker forbids or cannot place is retried without end by the client library: the limit ends it. One whose connection broke under it
    /// may not hear of the limit; nobody waits for it longer, and should it be published after all, the receiver's inbox knows it.
    /// </summary>
    public async Task PublishAsync(LeasedMessage leased, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var row = plan.FindSent(leased.MessageType)
            ?? throw new InvalidOperationException($"The table does not let {plan.Service} send {leased.MessageType}.");
        var message = JsonSerializer.Deserialize(leased.Body, row.Message, MessageJson.Options)
            ?? throw new JsonException("The stored message is null.");
        using var activity = MessagingTelemetry.Source.StartActivity("dispatch", ActivityKind.Internal, leased.TraceParent);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atMost);
        var address = Pipe.Execute<PublishContext>(context => Address(context, leased.Id, row.Kind));
        await bus.Publish(message, row.Message, address, limit.Token).WaitAsync(atMost + Grace, cancellationToken);
    }

    private static void Address(PublishContext context, Guid id, MessageKind kind)
    {
        context.MessageId = id;
        context.Mandatory = kind == MessageKind.Command;
    }
}
