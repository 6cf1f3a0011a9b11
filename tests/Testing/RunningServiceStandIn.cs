using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using FbssFollowUp.Contracts;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace FbssFollowUp.Testing;

/// <summary>Stands in for the owners of commands and questions: answers on the real broker what the test says.</summary>
public sealed class StandIn : IAsyncDisposable
{
    private const string Queue = "stand-in";
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);
    private readonly ConcurrentDictionary<string, Func<JsonElement, object?>> _answers = [];
    private readonly ConcurrentQueue<(string Type, Guid MessageId, Actor? Actor, JsonElement Message)> _heard = [];
    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private StandIn(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    internal static async Task<StandIn> ListenAsync(TestVirtualHost broker, string edge, IReadOnlyList<MessageRow> table)
    {
        var connection = await new ConnectionFactory { Uri = broker.AddressFor("deploy") }.CreateConnectionAsync();
        StandIn standIn = new(connection, await connection.CreateChannelAsync());
        await standIn._channel.QueueDeclareAsync(Queue, durable: false, exclusive: true, autoDelete: true);
        foreach (var row in table.Where(r => r.From.Contains(edge)))
            await standIn._channel.QueueBindAsync(Queue, $"{row.Message.Namespace}:{row.Message.Name}", "");
        var consumer = new AsyncEventingBasicConsumer(standIn._channel);
        consumer.ReceivedAsync += standIn.HearAsync;
        await standIn._channel.BasicConsumeAsync(Queue, autoAck: true, consumer);
        return standIn;
    }

    /// <summary>Answers this command or question so from now on; null leaves it unanswered.</summary>
    public void Answer<TMessage>(Func<TMessage, object?> answer) => _answers[typeof(TMessage).Name] = message => answer(message.Deserialize<TMessage>(Wire)!);

    /// <summary>What came in, in order.</summary>
    public IReadOnlyList<(Guid MessageId, Actor? Actor, TMessage Message)> Heard<TMessage>() =>
        [.. _heard.Where(h => h.Type == typeof(TMessage).Name).Select(h => (h.MessageId, h.Actor, h.Message.Deserialize<TMessage>(Wire)!))];

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task HearAsync(object sender, BasicDeliverEventArgs delivery)
    {
        var envelope = JsonSerializer.Deserialize<JsonElement>(delivery.Body.Span);
        var type = delivery.Exchange.Split(':')[^1];
        var message = envelope.GetProperty("message").Clone();
        _heard.Enqueue((type, envelope.GetProperty("messageId").GetGuid(), ActorOf(envelope), message));
        if (_answers.GetValueOrDefault(type)?.Invoke(message) is { } answer) await ReplyAsync(envelope, answer);
    }

    private static Actor? ActorOf(JsonElement envelope) =>
        envelope.TryGetProperty("headers", out var headers) && headers.TryGetProperty("actor", out var actor) ? JsonSerializer.Deserialize<Actor>(actor.GetString()!, Wire) : null;

    private async Task ReplyAsync(JsonElement question, object answer)
    {
        var type = answer.GetType();
        JsonObject envelope = new()
        {
            ["messageId"] = Guid.CreateVersion7(),
            ["requestId"] = question.GetProperty("requestId").GetGuid(),
            ["messageType"] = new JsonArray($"urn:message:{type.Namespace}:{type.Name}"),
            ["message"] = JsonSerializer.SerializeToNode(answer, type, Wire)
        };
        var to = new Uri(question.GetProperty("responseAddress").GetString()!).Segments[^1];
        var properties = new BasicProperties { ContentType = "application/vnd.masstransit+json" };
        await _channel.BasicPublishAsync(Uri.UnescapeDataString(to), "", false, properties, JsonSerializer.SerializeToUtf8Bytes(envelope, Wire));
    }
}
