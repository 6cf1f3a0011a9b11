using System.Text.Json;
using System.Text.Json.Nodes;
using FbssFollowUp.Contracts;
using RabbitMQ.Client;

namespace FbssFollowUp.Testing;

/// <summary>Publishes as another service would: with that service's own broker user, on the wire form that MassTransit reads.</summary>
internal sealed class OtherServices(TestVirtualHost broker) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<string, (IConnection Connection, IChannel Channel)> _open = [];

    // Two messages at once are two callers.
    private readonly SemaphoreSlim _opening = new(1, 1);

    public async Task PublishAsync(object message, Guid messageId, string sender, Actor? actor)
    {
        var properties = new BasicProperties
        {
            UserId = sender,
            MessageId = messageId.ToString(),
            ContentType = "application/vnd.masstransit+json",
            DeliveryMode = DeliveryModes.Persistent
        };
        var type = message.GetType();
        var body = JsonSerializer.SerializeToUtf8Bytes(Envelope(message, type, messageId, actor), Wire);
        await (await ChannelAsync(sender)).BasicPublishAsync($"{type.Namespace}:{type.Name}", "", mandatory: true, properties, body);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connection, channel) in _open.Values)
        {
            await channel.DisposeAsync();
            await connection.DisposeAsync();
        }
        _opening.Dispose();
    }

    private static JsonObject Envelope(object message, Type type, Guid messageId, Actor? actor) => new()
    {
        ["messageId"] = messageId,
        ["messageType"] = new JsonArray($"urn:message:{type.Namespace}:{type.Name}"),
        ["message"] = JsonSerializer.SerializeToNode(message, type, Wire),
        ["headers"] = actor is null ? [] : new JsonObject { ["actor"] = JsonSerializer.Serialize(actor, Wire) }
    };

    private async Task<IChannel> ChannelAsync(string sender)
    {
        await _opening.WaitAsync();
        try
        {
            return _open.TryGetValue(sender, out var open) ? open.Channel : await OpenAsync(sender);
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<IChannel> OpenAsync(string sender)
    {
        var connection = await new ConnectionFactory { Uri = broker.AddressFor(sender) }.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        _open[sender] = (connection, channel);
        return channel;
    }
}
