using FbssFollowUp.Messaging;
using Npgsql;

namespace FbssFollowUp.Testing;

/// <summary>
/// Lets changes meet that would else come one after the other: rows are held until each change has read and waits to write.
/// <code>
/// await postOp.MeetAsync($"select from call_tasks where id = '{task}' for update", async () =>
/// {
///     var one = postOp.CommandAsync(…);
///     await postOp.UntilWaitingAsync(1);
///     var other = postOp.CommandAsync(…);
///     await postOp.UntilWaitingAsync(2);
///     return Task.WhenAll(one, other);
/// });
/// </code>
/// </summary>
public static class RunningServiceMeeting
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private const int Looks = 200;

    /// <summary>Holds the rows while the changes begin, lets them go, and waits until all is done.</summary>
    /// <param name="running">The service whose database it is.</param>
    /// <param name="rows">A statement that locks; with values of the test's own making only.</param>
    /// <param name="begin">Begins the changes; what it returns ends with them.</param>
    public static async Task MeetAsync<TDbContext>(this RunningService<TDbContext> running, string rows, Func<Task<Task>> begin)
        where TDbContext : MessagingDbContext
    {
        await using var holder = new NpgsqlConnection(running.OwnDatabase.OwnerConnection);
        await holder.OpenAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand(rows, holder)) await hold.ExecuteNonQueryAsync();
        var changes = await begin();
        await transaction.RollbackAsync();
        await changes;
        await running.SettledAsync();
    }

    /// <summary>Until so many statements wait for a lock. If they do not after some seconds it goes on: what comes of it is the test's to judge.</summary>
    public static async Task UntilWaitingAsync<TDbContext>(this RunningService<TDbContext> running, int statements) where TDbContext : MessagingDbContext
    {
        await using var looker = new NpgsqlConnection(running.OwnDatabase.OwnerConnection);
        await looker.OpenAsync();
        await using var count = new NpgsqlCommand(
            "select count(distinct pid) from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())", looker);
        for (var look = 0; look < Looks && (long)(await count.ExecuteScalarAsync())! < statements; look++) await Task.Delay(Look);
    }
}
