using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>A virtual host with exactly the permissions generated from the table.</summary>
internal static class GrantedHost
{
    public static async Task<TestVirtualHost> CreateAsync(IReadOnlyList<MessageRow> rows)
    {
        var host = await TestServers.VirtualHostAsync("messaging", rows);
        using var api = new ManagementApi(host.Servers.Management);
        foreach (var (user, configure, write, read) in BrokerPermissions.From(rows))
            await api.PutAsync($"permissions/{host.Name}/{user}", new { configure, write, read }, CancellationToken.None);
        return host;
    }
}
