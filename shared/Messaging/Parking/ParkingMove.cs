using System.Globalization;
using System.Text;
using MassTransit;
using MassTransit.RabbitMqTransport;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>Moves a delivery, byte for byte, to a parked queue; confirmed before the original is acknowledged.</summary>
internal sealed class ParkingMove(string service, MessagingTally tally, TimeProvider time, ILogger<ParkingMove> logger)
{
    public async Task MoveAsync(ReceiveContext context, string suffix, string reason)
    {
        if (!context.TryGetPayload(out RabbitMqBasicConsumeContext? delivery) || !context.TryGetPayload(out ChannelContext? channel))
            throw new InvalidOperationException("Only deliveries of RabbitMQ can be parked.");
        var queue = context.InputAddress.Segments[^1] + suffix;
        var properties = new BasicProperties(delivery.Properties)
        {
            UserId = service,
            Expiration = null,
            Persistent = true,
            Headers = HeadersOf(delivery, MessageSender.Of(context, service), reason)
        };
        await channel.BasicPublishAsync(queue, "", true, properties, context.GetBody(), true);
        tally.CountParked();
        logger.LogError("Message {MessageId} was parked in {Queue}: {Reason}", delivery.Properties.MessageId, queue, reason);
    }

    private Dictionary<string, object?> HeadersOf(RabbitMqBasicConsumeContext delivery, MessageSender? sender, string reason) =>
        new(delivery.Properties.Headers ?? new Dictionary<string, object?>())
        {
            [ParkedHeaders.Id] = Encoding.UTF8.GetBytes(Guid.CreateVersion7().ToString()),
            [ParkedHeaders.Sender] = Encoding.UTF8.GetBytes(sender?.Service ?? ""),
            [ParkedHeaders.Reason] = Encoding.UTF8.GetBytes(reason),
            [ParkedHeaders.At] = Encoding.UTF8.GetBytes(time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))
        };
}
