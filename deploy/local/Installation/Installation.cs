using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>An installation's place on the servers: databases, virtual host, ports.</summary>
internal sealed record Installation(
    InstallationPlan Plan, RunningServers Servers, IReadOnlyDictionary<string, Database> Databases, VirtualHost VirtualHost, ServicePorts Ports)
{
    /// <summary>Settings of Notifications besides the usual ones.</summary>
    public IReadOnlyDictionary<string, string?> Mail { get; init; } = new Dictionary<string, string?>();

    public Uri PrivateAddress(string service) => new($"http://127.0.0.1:{Ports.Private[service]}");

    public Uri PublicAddress(string service) => new($"http://127.0.0.1:{Ports.Public[service]}");
}
