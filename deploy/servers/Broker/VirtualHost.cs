using System.Globalization;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Servers;

/// <summary>A virtual host with its users: what a service needs to connect.</summary>
public sealed record VirtualHost(string Name, RunningServers Servers)
{
    /// <summary>The broker user that makes topology; every other is named like its service.</summary>
    public const string DeployUser = BrokerPermissions.DeployUser;

    /// <summary>The section <c>Broker</c> for one user, with <c>:</c> between the parts of a name.</summary>
    public IReadOnlyDictionary<string, string> Settings(string user) => new Dictionary<string, string>
    {
        ["Broker:Host"] = Servers.RabbitMq.Host,
        ["Broker:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        ["Broker:VirtualHost"] = Name,
        ["Broker:User"] = user,
        ["Broker:Password"] = PasswordOf(user),
        ["Broker:Tls"] = Tls ? "true" : "false"
    };

    /// <summary>For a client of the broker that takes an address.</summary>
    public Uri AddressFor(string user) =>
        new($"{Servers.RabbitMq.Scheme}://{Uri.EscapeDataString(user)}:{PasswordOf(user)}@{Servers.RabbitMq.Host}:{Port}/{Uri.EscapeDataString(Name)}");

    internal string PasswordOf(string user) => DerivedPassword.Of(Uri.UnescapeDataString(Servers.RabbitMq.UserInfo.Split(':', 2)[1]), user);

    private bool Tls => Servers.RabbitMq.Scheme == "amqps";

    private int Port => Servers.RabbitMq.Port > 0 ? Servers.RabbitMq.Port : Tls ? 5671 : 5672;
}
