using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>
/// The PostgreSQL and RabbitMQ every test project shares; each test takes databases and virtual hosts of its own from them.
/// </summary>
public static class TestServers
{
    private static readonly Lazy<Task<RunningServers>> Servers = new(FindAsync);

    /// <summary>The servers themselves, for a test that needs the administrator.</summary>
    public static Task<RunningServers> RunningAsync() => Servers.Value;

    /// <summary>A new empty database with owner and service role, dropped when disposed.</summary>
    /// <param name="name">Says in its name what it is for: lower case letters, digits, underscores.</param>
    public static async Task<TestDatabase> DatabaseAsync(string name)
    {
        var servers = await RunningAsync();
        return new TestDatabase(servers, await servers.CreateDatabaseAsync(TestName.Database(name)));
    }

    /// <summary>A virtual host without a message in it, with users, permissions and policy, for one test at a time.</summary>
    /// <param name="name">Says in its name what it is for. With the system's own table the next test that names it so gets it again.</param>
    /// <param name="rows">Who says what, on a virtual host of its own; the system's own table if not given.</param>
    public static async Task<TestVirtualHost> VirtualHostAsync(string name, IReadOnlyList<MessageRow>? rows = null)
    {
        var servers = await RunningAsync();
        if (rows is not null)
            return new TestVirtualHost(await servers.CreateVirtualHostAsync(TestName.VirtualHost(name), rows), over: host => servers.DropVirtualHostAsync(host.Name));
        return new TestVirtualHost(await VirtualHostPool.TakeAsync(servers, name), over: host => VirtualHostPool.GiveBackAsync(name, host));
    }

    private static async Task<RunningServers> FindAsync()
    {
        var servers = await TestServersLifetime.FindAsync();
        await LeftoversOfTests.DropAsync(servers);
        return servers;
    }
}
