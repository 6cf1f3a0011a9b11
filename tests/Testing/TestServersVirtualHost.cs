using System.Collections.Concurrent;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>A virtual host that is one test's until it is over.</summary>
/// <param name="host">The virtual host.</param>
/// <param name="over">What becomes of it then.</param>
public sealed class TestVirtualHost(VirtualHost host, Func<VirtualHost, Task> over) : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Deployed = [];

    public string Name => host.Name;

    public RunningServers Servers => host.Servers;

    /// <summary>The section <c>Broker</c> for a user: a service's name, or <see cref="VirtualHost.DeployUser"/>.</summary>
    public IReadOnlyDictionary<string, string> Settings(string user) => host.Settings(user);

    /// <summary>Makes its exchanges and queues unless a test before has: they stay with it.</summary>
    internal async Task DeployOnceAsync(Func<Task> deploy)
    {
        if (Deployed.ContainsKey(Name)) return;
        await deploy();
        Deployed[Name] = true;
    }

    /// <summary>For RabbitMQ's own client.</summary>
    public Uri AddressFor(string user) => host.AddressFor(user);

    public async ValueTask DisposeAsync() => await over(host);
}
