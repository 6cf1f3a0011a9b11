using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FbssFollowUp.Messaging;

/// <summary>
/// The dispatcher's statements, each committed by itself. Instants are the database's: the leases of several replicas must be told by one clock.
/// </summary>
internal sealed class OutboxStore(IServiceScopeFactory scopes)
{
    private const string LeaseSql = """
        with due as materialized (
            select id from outbox
            where available_at <= now() and (leased_until is null or leased_until < now())
            order by available_at limit @limit for update skip locked)
        update outbox set leased_until = now() + @lease, attempts = attempts + 1
        from due where outbox.id = due.id
        returning outbox.id, message_type, body, trace_parent, attempts
        """;

    private const string FailSql = """
        update outbox set leased_until = null, last_error = @error, available_at = now() + @delay where id = @id
        """;

    private const string ReleaseSql = "update outbox set leased_until = null, attempts = attempts - 1 where id = any(@ids)";

    private const string DeleteSql = "delete from outbox where id = any(@ids) returning id";

    public Task<List<LeasedMessage>> LeaseAsync(int limit, TimeSpan lease, CancellationToken cancellationToken) =>
        QueryAsync(LeaseSql, ReadLeased, cancellationToken, new("lease", lease), new("limit", limit));

    /// <summary>Deletes what the broker has confirmed. Returns the ids of the rows that were still there.</summary>
    public Task<List<Guid>> DeleteAsync(IEnumerable<LeasedMessage> confirmed, CancellationToken cancellationToken) =>
        QueryAsync(DeleteSql, reader => reader.GetGuid(0), cancellationToken, Ids(confirmed));

    /// <summary>Gives rows back untried, for the time when the broker returns.</summary>
    public Task ReleaseAsync(IEnumerable<LeasedMessage> untried, CancellationToken cancellationToken) =>
        QueryAsync(ReleaseSql, reader => reader.GetString(0), cancellationToken, Ids(untried));

    /// <summary>Keeps a row that could not be published for a later try.</summary>
    public Task FailAsync(LeasedMessage message, string error, TimeSpan delay, CancellationToken cancellationToken) =>
        QueryAsync(FailSql, reader => reader.GetString(0), cancellationToken, new("id", message.Id), new("error", error), new("delay", delay));

    private static NpgsqlParameter Ids(IEnumerable<LeasedMessage> messages) => new("ids", messages.Select(message => message.Id).ToArray());

    private static LeasedMessage ReadLeased(NpgsqlDataReader reader) => new(
        reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetInt32(4));

    private async Task<List<TRow>> QueryAsync<TRow>(
        string sql, Func<NpgsqlDataReader, TRow> read, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<MessagingDbContext>().Database;
        await database.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)database.GetDbConnection());
        command.Parameters.AddRange(parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<TRow> rows = [];
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }
}
