using Npgsql;

namespace FbssFollowUp.Servers;

/// <summary>Removes a database with its roles, whoever is connected to it.</summary>
public static class DropDatabase
{
    public static async Task DropDatabaseAsync(this RunningServers servers, string name, CancellationToken cancellationToken = default)
    {
        DatabaseName.Check(name);
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(servers.Postgres) { Pooling = false }.ConnectionString);
        await server.OpenAsync(cancellationToken);
        await server.RunAsync($"drop database if exists {name} with (force)", cancellationToken);
        await server.RunAsync($"drop role if exists {name}", cancellationToken);
        await server.RunAsync($"drop role if exists {name}_owner", cancellationToken);
    }
}
