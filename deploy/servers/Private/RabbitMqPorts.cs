using System.Text.Json.Serialization;

namespace FbssFollowUp.Servers;

/// <summary>A broker listens on four ports.</summary>
internal sealed record RabbitMqPorts(int Messages, int Management, int Distribution, int NameServer)
{
    [JsonIgnore]
    public bool AllFree => ((int[])[Messages, Management, Distribution, NameServer]).All(FreePort.IsFree);

    public static RabbitMqPorts Choose(int first, Action<string> say) => new(
        FreePort.Near(first, "RabbitMQ", say),
        FreePort.Near(first + 1, "RabbitMQ's management", say),
        FreePort.Near(first + 2, "RabbitMQ's distribution", say),
        FreePort.Near(first + 3, "RabbitMQ's name server", say));
}
