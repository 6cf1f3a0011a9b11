using Npgsql;

namespace FbssFollowUp.Testing;

/// <summary>A database's tables as lines that begin with the table's name.</summary>
internal static class SchemaCatalogue
{
    private const string Columns = """
        select format('%s column %s: %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end)
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        """;

    private const string UniqueIndexes = """
        select format('%s %s on (%s)%s', c.relname, case when i.indisprimary then 'primary key' else 'unique' end,
            (select string_agg(pg_get_indexdef(i.indexrelid, n, true), ', ' order by n) from generate_series(1, i.indnkeyatts) n),
            ' where ' || pg_get_expr(i.indpred, i.indrelid))
        from pg_index i join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and i.indisunique
        """;

    private const string ForeignKeys = """
        select format('%s %s', c.relname, pg_get_constraintdef(k.oid))
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        where c.relnamespace = 'public'::regnamespace and k.contype = 'f'
        """;

    public static async Task<IReadOnlySet<string>> ReadAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        SortedSet<string> lines = new(StringComparer.Ordinal);
        foreach (var query in new[] { Columns, UniqueIndexes, ForeignKeys })
        {
            await using var command = new NpgsqlCommand(query, connection);
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync()) lines.Add(rows.GetString(0));
        }
        return lines;
    }
}
