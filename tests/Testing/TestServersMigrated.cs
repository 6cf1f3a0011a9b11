using System.Collections.Concurrent;
using FbssFollowUp.Servers;
using Npgsql;

namespace FbssFollowUp.Testing;

/// <summary>
/// Databases of services, migrated once in this process and copied for each test: to run all migrations again takes ten times as long. As the fixture of a
/// test assembly it drops what was copied from when all tests are over.
/// </summary>
public sealed class MigratedDatabases : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> Originals = [];

    /// <param name="service">Says in its name what it is for; those of one name have the same schema.</param>
    /// <param name="migrate">Brings an empty one up to date.</param>
    internal static async Task<TestDatabase> CopyAsync(string service, Func<TestDatabase, Task> migrate)
    {
        var name = service.Replace('-', '_');
        var original = await Originals.GetOrAdd(name, _ => new(() => MakeAsync(name, migrate))).Value;
        return await CopyAsync(original, TestName.Database(name));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var original in Originals.Values.Where(made => made.IsValueCreated))
        {
            try
            {
                await (await original.Value).DisposeAsync();
            }
            catch (Exception failure) when (failure is NpgsqlException or ServersException)
            {
                await Console.Error.WriteLineAsync($"A database stays for a later run to drop: {failure.Message}");
            }
        }
    }

    private static async Task<TestDatabase> MakeAsync(string name, Func<TestDatabase, Task> migrate)
    {
        var original = await TestServers.DatabaseAsync($"{name}_original");
        await migrate(original);
        return original;
    }

    /// <summary>With the roles of the original, who own what is in it.</summary>
    private static async Task<TestDatabase> CopyAsync(TestDatabase original, string name)
    {
        var servers = await TestServers.RunningAsync();
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(servers.Postgres) { Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await server.RunAsync($"create database {name} template {original.Name} owner {original.Name}_owner", CancellationToken.None);
        // What may be done in a database is copied, who may come into it is not.
        await server.RunAsync(
            $"revoke all on database {name} from public; grant connect on database {name} to {original.Name}, {original.Name}_owner", CancellationToken.None);
        return new TestDatabase(servers, new Database(name, In(original.OwnerConnection), In(original.ServiceConnection)));

        string In(string connection) => new NpgsqlConnectionStringBuilder(connection) { Database = name }.ConnectionString;
    }
}
