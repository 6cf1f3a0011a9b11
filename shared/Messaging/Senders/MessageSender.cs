using MassTransit;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>The service a message comes from, as the broker has validated it.</summary>
internal sealed record MessageSender(string Service)
{
    public static MessageSender? Of(ReceiveContext context, string self) =>
        context.TryGetPayload(out RabbitMqBasicConsumeContext? delivery) ? Of(delivery.Properties, self) : null;

    /// <summary>
    /// The broker lets a user put only its own name into <c>user-id</c>. A parked message had to be given the name of the service that moved it; who sent it
    /// first stands in a header, which the service believes only under its own name, because nobody else can send under that.
    /// </summary>
    public static MessageSender? Of(IReadOnlyBasicProperties properties, string self)
    {
        if (properties.UserId is not { Length: > 0 } user)
            return null;
        var first = user == self ? ParkedHeaders.Read(properties, ParkedHeaders.Sender) : user;
        return first is null ? new(self) : first.Length == 0 ? null : new(first);
    }
}
