using System.Text;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>The service a message comes from, as the broker has validated it.</summary>
internal sealed record MessageSender(string Service)
{
    /// <summary>
    /// The broker lets a user put only its own name into <c>user-id</c>. A replayed message carries the name of the service that replays it, which believes
    /// the header only from itself: nobody else may write to its exchanges' error queues, and nobody else can send under its name.
    /// </summary>
    public static MessageSender? Of(ReceiveContext context, string self)
    {
        if (!context.TryGetPayload(out RabbitMqBasicConsumeContext? delivery) || delivery.Properties.UserId is not { Length: > 0 } user)
            return null;
        return user != self ? new(user) : ReplayedFor(delivery) is { Length: > 0 } original ? new(original) : new(self);
    }

    private static string? ReplayedFor(RabbitMqBasicConsumeContext delivery) =>
        delivery.Properties.Headers?.TryGetValue(ParkedHeaders.Sender, out var value) == true && value is byte[] text
            ? Encoding.UTF8.GetString(text)
            : null;
}
