using Microsoft.Extensions.Logging;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Brings a database up to date as its owner: each file in a transaction of its own, one runner at a time.</summary>
internal sealed class MigrationRunner(TimeProvider time, ILogger<MigrationRunner> log)
{
    // Any number, as long as every version of every service takes the same one.
    private const long LockKey = 4_027_185_530_117;

    public async Task RunAsync(string connectionString, IReadOnlyList<Migration> files, CancellationToken cancellationToken)
    {
        // Not pooled: closing it frees the lock, whatever happened.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, $"select pg_advisory_lock({LockKey})", cancellationToken);
        await ExecuteAsync(connection, AppliedMigrations.Table, cancellationToken);
        foreach (var file in MigrationPlan.Of(files, await AppliedMigrations.ReadAsync(connection, cancellationToken)))
            await ApplyAsync(connection, file, cancellationToken);
    }

    private async Task ApplyAsync(NpgsqlConnection connection, Migration file, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, file.Sql, cancellationToken);
        await using var record = new NpgsqlCommand("insert into schema_migrations (name, checksum, applied_at) values ($1, $2, $3)", connection);
        record.Parameters.Add(new() { Value = file.Name });
        record.Parameters.Add(new() { Value = file.Checksum });
        record.Parameters.Add(new() { Value = time.GetUtcNow() });
        await record.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        log.LogInformation("Migration {Migration} was applied", file.Name);
    }

    // Waiting for another runner's lock, or building an index, may take its time.
    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
