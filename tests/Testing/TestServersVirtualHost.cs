using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>A virtual host that lives as long as its test.</summary>
public sealed class TestVirtualHost(VirtualHost host) : IAsyncDisposable
{
    public string Name => host.Name;

    public RunningServers Servers => host.Servers;

    /// <summary>The section <c>Broker</c> for a user: a service's name, or <see cref="VirtualHost.DeployUser"/>.</summary>
    public IReadOnlyDictionary<string, string> Settings(string user) => host.Settings(user);

    /// <summary>For RabbitMQ's own client.</summary>
    public Uri AddressFor(string user) => host.AddressFor(user);

    public async ValueTask DisposeAsync() => await host.Servers.DropVirtualHostAsync(Name);
}
