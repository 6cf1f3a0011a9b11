using System.Text.Json;
using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Who a command or question comes from.</summary>
public static class ActorOfContext
{
    internal const string Header = "actor";

    /// <summary>
    /// The person behind the message, believed only together with the broker-validated <c>user-id</c>: from console as sent, from Portal always
    /// a patient, from a service its own name with <see cref="Roles.System"/>. A message whose user may not send it by the table is refused
    /// before it reaches a consumer.
    /// </summary>
    public static Actor Actor(this ConsumeContext context)
    {
        var sender = context.ReceiveContext.TryGetPayload(out AdmittedDelivery? delivery)
            ? delivery.Sender.Service
            : throw new InvalidOperationException("The message has not passed the sender filter.");
        return sender switch
        {
            Services.Console => AsSent(context),
            Services.Portal => AsSent(context) with { Role = Roles.Patient, DisplayName = "" },
            _ => new(sender, Roles.System, sender)
        };
    }

    private static Actor AsSent(ConsumeContext context) =>
        context.Headers.Get<string>(Header) is { } json && JsonSerializer.Deserialize<Actor>(json, MessageJson.Options) is { } actor
            ? actor
            : throw new InvalidOperationException("A message of console or Portal carries no actor.");
}
