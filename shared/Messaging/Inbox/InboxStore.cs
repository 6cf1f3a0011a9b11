using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Messaging;

/// <summary>The inbox's statements, in the transaction of the consumer.</summary>
internal static class InboxStore
{
    private const string EnterSql = "insert into inbox (message_id, consumer) values ($1, $2) on conflict do nothing";

    /// <summary>
    /// True the first time. While another transaction holds the same row this waits for its end: going on without would acknowledge a message
    /// whose holder may still roll back.
    /// </summary>
    public static async Task<bool> TryEnterAsync(this MessagingDbContext db, Guid messageId, string consumer, CancellationToken cancellationToken)
    {
        // Past Entity Framework, which takes longer over a statement than the database does; the transaction is the context's, opened just before.
        await using var command = new NpgsqlCommand(EnterSql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = messageId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = consumer });
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    public static Task KeepAnswerAsync(
        this MessagingDbContext db, Guid messageId, string consumer, GivenAnswer answer, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"update inbox set answer_type = {answer.Type}, answer = {answer.Json} where message_id = {messageId} and consumer = {consumer}",
            cancellationToken);

    public static Task<GivenAnswer> FindAnswerAsync(this MessagingDbContext db, Guid messageId, string consumer, CancellationToken cancellationToken) =>
        db.Set<InboxRow>().Where(row => row.MessageId == messageId && row.Consumer == consumer)
            .Select(row => new GivenAnswer(row.AnswerType, row.Answer)).SingleAsync(cancellationToken);
}
