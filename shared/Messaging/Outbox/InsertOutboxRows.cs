using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace FbssFollowUp.Messaging;

/// <summary>Many outbox rows in one statement, on the connection and in the transaction of a context.</summary>
internal static class InsertOutboxRows
{
    private const string Sql = """
        insert into outbox (id, message_type, body, trace_parent)
        select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])
        """;

    public static async Task InsertAllAsync(this DbContext db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.Add(new() { Value = rows.Select(row => row.Id).ToArray() });
        Add(command, rows.Select(row => row.MessageType));
        Add(command, rows.Select(row => row.Body));
        Add(command, rows.Select(row => row.TraceParent));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Add(NpgsqlCommand command, IEnumerable<string?> column) =>
        command.Parameters.Add(new() { Value = column.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
}
