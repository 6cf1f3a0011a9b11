using System.Text;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>Headers a message gets when it is parked.</summary>
internal static class ParkedHeaders
{
    public const string Id = "parked-id";

    /// <summary>The sender the broker had validated: the moving service must put its own name into <c>user-id</c>.</summary>
    public const string Sender = "parked-sender";

    /// <summary>Types of the exceptions, never their texts: they might hold a patient's words.</summary>
    public const string Reason = "parked-reason";

    public const string At = "parked-at";

    public static string? Read(IReadOnlyBasicProperties properties, string header) =>
        properties.Headers?.TryGetValue(header, out var value) == true && value is byte[] text ? Encoding.UTF8.GetString(text) : null;
}
