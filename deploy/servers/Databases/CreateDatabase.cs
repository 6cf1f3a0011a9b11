using Npgsql;

namespace FbssFollowUp.Servers;

/// <summary>Makes a database and its two roles, or brings those that exist up to date.</summary>
public static class CreateDatabase
{
    /// <param name="servers">Where.</param>
    /// <param name="name">Lower case letters, digits and underscores; also the service role's name, the owner's is <c>name_owner</c>.</param>
    public static async Task<Database> CreateDatabaseAsync(this RunningServers servers, string name, CancellationToken cancellationToken = default)
    {
        DatabaseName.Check(name);
        var database = Describe(servers, name);
        await using (var server = await OpenAsync(servers.Postgres, cancellationToken))
        {
            await server.RunAsync(RoleSql($"{name}_owner", PasswordOf(database.OwnerConnection)), cancellationToken);
            await server.RunAsync(RoleSql(name, PasswordOf(database.ServiceConnection)), cancellationToken);
            await server.RunAsync($"grant {name}_owner to current_user", cancellationToken);
            if (!await ExistsAsync(server, name, cancellationToken))
                await server.RunAsync($"create database {name} owner {name}_owner template template0 encoding 'UTF8'", cancellationToken);
        }

        await using var inside = await OpenAsync(new NpgsqlConnectionStringBuilder(servers.Postgres) { Database = name }.ConnectionString, cancellationToken);
        await inside.RunAsync(RightsSql(name), cancellationToken);
        return database;
    }

    private static Database Describe(RunningServers servers, string name) =>
        new(name, Connection(servers, name, $"{name}_owner"), Connection(servers, name, name));

    private static string Connection(RunningServers servers, string database, string role)
    {
        var administrator = new NpgsqlConnectionStringBuilder(servers.Postgres);
        var password = DerivedPassword.Of(administrator.Password ?? "", role);
        return new NpgsqlConnectionStringBuilder(servers.Postgres) { Database = database, Username = role, Password = password }.ConnectionString;
    }

    private static string PasswordOf(string connection) => new NpgsqlConnectionStringBuilder(connection).Password!;

    private static string RoleSql(string role, string password) => $"""
        do $$ begin
          if not exists (select from pg_roles where rolname = '{role}') then create role {role}; end if;
        end $$;
        alter role {role} login password '{password}';
        """;

    // Default privileges instead of grants per table: a migration that adds a table cannot forget them.
    private static string RightsSql(string name) => $"""
        revoke all on database {name} from public;
        grant connect on database {name} to {name}, {name}_owner;
        alter schema public owner to {name}_owner;
        revoke all on schema public from public;
        grant usage on schema public to {name};
        alter default privileges for role {name}_owner grant usage on schemas to {name};
        alter default privileges for role {name}_owner grant select, insert, update, delete on tables to {name};
        alter default privileges for role {name}_owner grant usage, select on sequences to {name};
        alter role {name} set idle_in_transaction_session_timeout = '60s';
        """;

    private static async Task<bool> ExistsAsync(NpgsqlConnection server, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select exists (select from pg_database where datname = $1)", server) { Parameters = { new() { Value = name } } };
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
