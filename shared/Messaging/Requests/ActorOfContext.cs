using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Who a command or question comes from.</summary>
public static class ActorOfContext
{
    /// <summary>
    /// The person behind the message, believed only together with the broker-validated <c>user-id</c>: from console as sent, from Portal always
    /// a patient, from a service its own name with <see cref="Roles.System"/>. A message whose user may not send it by the table is refused
    /// before it reaches a consumer.
    /// </summary>
    public static Actor Actor(this ConsumeContext context) => throw new NotImplementedException();
}
