using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>A parked message in hand, not yet acknowledged.</summary>
internal sealed class ParkedDelivery(BasicGetResult delivery, string queue, string self)
{
    public ulong Tag => delivery.DeliveryTag;

    public ReadOnlyMemory<byte> Body => delivery.Body;

    public ParkedMessage Message => new(Id, queue, Sender, Text(ParkedHeaders.Reason) ?? "The broker gave it up.", ParkedAt);

    /// <summary>As it lay there.</summary>
    public BasicProperties Unchanged => new(delivery.BasicProperties) { UserId = self, Headers = WithSender() };

    /// <summary>As it goes back to its consumer.</summary>
    public BasicProperties Replayed
    {
        get
        {
            var headers = WithSender();
            headers.Remove(ParkedHeaders.Id);
            headers.Remove(ParkedHeaders.Reason);
            headers.Remove(ParkedHeaders.At);
            return new(delivery.BasicProperties) { UserId = self, Headers = headers };
        }
    }

    private string Id => Text(ParkedHeaders.Id) ?? delivery.BasicProperties.MessageId ?? Convert.ToHexStringLower(SHA256.HashData(Body.Span));

    private string Sender => MessageSender.Of(delivery.BasicProperties, self)?.Service ?? "";

    private DateTimeOffset? ParkedAt =>
        DateTimeOffset.TryParse(Text(ParkedHeaders.At), CultureInfo.InvariantCulture, out var at) ? at : null;

    private Dictionary<string, object?> WithSender() => new(delivery.BasicProperties.Headers ?? new Dictionary<string, object?>())
    {
        [ParkedHeaders.Sender] = Encoding.UTF8.GetBytes(Sender)
    };

    private string? Text(string header) => ParkedHeaders.Read(delivery.BasicProperties, header);
}
