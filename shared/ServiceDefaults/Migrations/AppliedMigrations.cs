using Npgsql;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The table that says which files a database was made from.</summary>
internal static class AppliedMigrations
{
    public const string Table = """
        create table if not exists schema_migrations (
            name text primary key,
            checksum text not null,
            applied_at timestamptz not null)
        """;

    /// <summary>Checksum by name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        Dictionary<string, string> applied = [];
        await using var command = new NpgsqlCommand("select name, checksum from schema_migrations", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken)) applied[rows.GetString(0)] = rows.GetString(1);
        return applied;
    }
}
