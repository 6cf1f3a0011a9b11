using System.Collections.Concurrent;
using System.Text.Json;
using FbssFollowUp.Contracts;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace FbssFollowUp.Testing;

/// <summary>Hears everything a service may say by the table: a queue bound to every exchange it may write to.</summary>
internal sealed class Spy : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);
    private readonly ConcurrentQueue<(string Type, JsonElement Message)> _heard = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _markers = [];
    private readonly string _queue = $"spy-{Guid.CreateVersion7():N}";
    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private Spy(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    public static async Task<Spy> ListenAsync(TestVirtualHost broker, string service, IReadOnlyList<MessageRow> table)
    {
        var connection = await new ConnectionFactory { Uri = broker.AddressFor("deploy") }.CreateConnectionAsync();
        Spy spy = new(connection, await connection.CreateChannelAsync());
        await spy._channel.QueueDeclareAsync(spy._queue, durable: false, exclusive: true, autoDelete: true);
        foreach (var row in table.Where(r => r.From.Contains(service)))
            await spy._channel.QueueBindAsync(spy._queue, $"{row.Message.Namespace}:{row.Message.Name}", "");
        var consumer = new AsyncEventingBasicConsumer(spy._channel);
        consumer.ReceivedAsync += spy.HearAsync;
        await spy._channel.BasicConsumeAsync(spy._queue, autoAck: true, consumer);
        return spy;
    }

    public IReadOnlyList<TMessage> Heard<TMessage>() =>
        [.. _heard.Where(h => h.Type == typeof(TMessage).Name).Select(h => h.Message.Deserialize<TMessage>(Wire)!)];

    /// <summary>Ends when everything that stood in the queue before has been heard.</summary>
    public async Task CatchUpAsync()
    {
        var marker = Guid.CreateVersion7().ToString();
        var seen = _markers[marker] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _channel.BasicPublishAsync("", _queue, false, new BasicProperties { CorrelationId = marker }, ReadOnlyMemory<byte>.Empty);
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(120));
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private Task HearAsync(object sender, BasicDeliverEventArgs delivery)
    {
        if (delivery.BasicProperties.CorrelationId is { } id && _markers.TryRemove(id, out var marker)) marker.SetResult();
        else _heard.Enqueue((delivery.Exchange.Split(':')[^1], JsonSerializer.Deserialize<JsonElement>(delivery.Body.Span).GetProperty("message")));
        return Task.CompletedTask;
    }
}
