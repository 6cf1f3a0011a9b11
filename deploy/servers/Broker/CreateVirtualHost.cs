using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Servers;

/// <summary>Makes a virtual host with users, permissions and the policy of its queues, or brings an existing one up to date.</summary>
public static class CreateVirtualHost
{
    public const string DeadLetters = "dead-letters";

    // Reply queues are left out: a dead answer is nobody's letter. So is the queue of dead letters itself.
    private const string PolicyPattern = "^(?!.*[-_]bus[-_]|dead-letters$).*$";

    // A message that closed its channel this often is set aside; on 3.10 there is no limit without it, on 4.x it is 20.
    private const int DeliveryLimit = 100;
    private const int MostTries = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <param name="servers">Where.</param>
    /// <param name="name">The virtual host.</param>
    /// <param name="rows">Who says what: gives the users and what they may do.</param>
    public static async Task<VirtualHost> CreateVirtualHostAsync(
        this RunningServers servers, string name, IReadOnlyList<MessageRow> rows, CancellationToken cancellationToken = default)
    {
        var host = new VirtualHost(name, servers);
        var path = Uri.EscapeDataString(name);
        using var api = new ManagementApi(servers.Management);
        await api.PutAsync($"vhosts/{path}", new { }, cancellationToken);
        await GrantAsync(api, path, new BrokerPermission(AdministratorOf(servers), ".*", ".*", ".*"), cancellationToken);
        foreach (var permission in BrokerPermissions.From(rows))
        {
            await KeepUserAsync(api, permission.User, host.PasswordOf(permission.User), cancellationToken);
            await GrantAsync(api, path, permission, cancellationToken);
        }

        await SetAsideDeadLettersAsync(api, path, cancellationToken);
        return host;
    }

    /// <summary>Of two who make the same user at the same moment the broker refuses one, who then finds it made and only sets its password.</summary>
    private static async Task KeepUserAsync(ManagementApi api, string user, string password, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await api.PutAsync($"users/{user}", new { password, tags = "" }, cancellationToken);
                return;
            }
            catch (ServersException) when (tries < MostTries)
            {
                await Task.Delay(Pause * tries, cancellationToken);
            }
        }
    }

    public static async Task DropVirtualHostAsync(this RunningServers servers, string name, CancellationToken cancellationToken = default)
    {
        using var api = new ManagementApi(servers.Management);
        await api.DeleteAsync($"vhosts/{Uri.EscapeDataString(name)}", cancellationToken);
    }

    private static string AdministratorOf(RunningServers servers) => Uri.UnescapeDataString(servers.Management.UserInfo.Split(':', 2)[0]);

    private static Task GrantAsync(ManagementApi api, string host, BrokerPermission permission, CancellationToken cancellationToken) =>
        api.PutAsync(
            $"permissions/{host}/{Uri.EscapeDataString(permission.User)}",
            new { configure = permission.Configure, write = permission.Write, read = permission.Read },
            cancellationToken);

    private static async Task SetAsideDeadLettersAsync(ManagementApi api, string host, CancellationToken cancellationToken)
    {
        await api.PutAsync($"exchanges/{host}/{DeadLetters}", new { type = "fanout", durable = true }, cancellationToken);
        await api.PutAsync($"queues/{host}/{DeadLetters}", new { durable = true, arguments = QuorumQueue }, cancellationToken);
        await api.PostAsync($"bindings/{host}/e/{DeadLetters}/q/{DeadLetters}", new { }, cancellationToken);
        await api.PutAsync($"policies/{host}/set-aside", Policy, cancellationToken);
    }

    private static Dictionary<string, string> QuorumQueue => new() { ["x-queue-type"] = "quorum" };

    private static Dictionary<string, object> Policy => new()
    {
        ["pattern"] = PolicyPattern,
        ["apply-to"] = "queues",
        ["definition"] = new Dictionary<string, object> { ["delivery-limit"] = DeliveryLimit, ["dead-letter-exchange"] = DeadLetters }
    };
}
