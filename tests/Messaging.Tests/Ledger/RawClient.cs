using System.Text;
using System.Text.Json;
using FbssFollowUp.Testing;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>A broker user with RabbitMQ's own client: what somebody with a service's password could do, and what a broken sender does.</summary>
internal sealed class RawClient(IConnection connection, string user) : IAsyncDisposable
{
    public static async Task<RawClient> ConnectAsync(TestVirtualHost host, string user) =>
        new(await new ConnectionFactory { Uri = host.AddressFor(user), AutomaticRecoveryEnabled = false }.CreateConnectionAsync(), user);

    /// <summary>Runs on a channel of its own, since a refusal closes it.</summary>
    public async Task OnChannelAsync(Func<IChannel, Task> work)
    {
        await using var channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await work(channel);
    }

    public Task PublishAsync(string exchange, string body, string? userId = null, string? parkedSender = null) => OnChannelAsync(channel =>
    {
        var properties = new BasicProperties
        {
            ContentType = "application/vnd.masstransit+json",
            UserId = userId ?? user,
            Persistent = true
        };
        if (parkedSender is not null) properties.Headers = new Dictionary<string, object?> { [ParkedHeaders.Sender] = parkedSender };
        return channel.BasicPublishAsync(exchange, "", true, properties, Encoding.UTF8.GetBytes(body)).AsTask();
    });

    public async Task<uint> CountAsync(string queue)
    {
        uint count = 0;
        await OnChannelAsync(async channel => count = await channel.MessageCountAsync(queue));
        return count;
    }

    /// <summary>A message in MassTransit's envelope.</summary>
    public static string Envelope<TMessage>(TMessage message, Guid messageId, string? responseAddress = null) => JsonSerializer.Serialize(new
    {
        messageId,
        responseAddress,
        requestId = responseAddress is null ? (Guid?)null : messageId,
        messageType = new[] { $"urn:message:{typeof(TMessage).Namespace}:{typeof(TMessage).Name}" },
        message,
        headers = new { }
    }, JsonSerializerOptions.Web);

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
