using System.Text;
using Npgsql;
using RabbitMQ.Client;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>Leases, publishes with confirms, deletes; as little else as can be.</summary>
internal sealed class RawDispatcher(NpgsqlDataSource source, IChannel channel, string exchange) : IAsyncDisposable
{
    private const string Lease = """
        with due as materialized (
            select id from outbox where available_at <= now() and (leased_until is null or leased_until < now())
            order by available_at limit 500 for update skip locked)
        update outbox set leased_until = now() + interval '1 minute' from due where outbox.id = due.id returning outbox.id, body
        """;

    private readonly SemaphoreSlim awake = new(0, 1);
    private readonly CancellationTokenSource ended = new();
    private Task loop = Task.CompletedTask;

    public static async Task<RawDispatcher> StartAsync(NpgsqlDataSource source, IConnection connection, string exchange)
    {
        var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true, outstandingPublisherConfirmationsRateLimiter: null));
        var dispatcher = new RawDispatcher(source, channel, exchange);
        dispatcher.loop = Task.Run(dispatcher.RunAsync);
        return dispatcher;
    }

    public void Wake()
    {
        try
        {
            if (awake.CurrentCount == 0) awake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody else woke it in between, which is as good.
            return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        Wake();
        await loop;
        await channel.DisposeAsync();
        awake.Dispose();
        ended.Dispose();
    }

    /// <summary>Everything there is now, until nothing is left.</summary>
    public async Task<int> DispatchAsync()
    {
        List<(Guid Id, string Body)> leased = [];
        await using (var command = source.CreateCommand(Lease))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) leased.Add((reader.GetGuid(0), reader.GetString(1)));
        if (leased.Count == 0) return 0;
        await Task.WhenAll(leased.Select(row => PublishAsync(row.Id, row.Body)));
        await using var delete = source.CreateCommand("delete from outbox where id = any($1)");
        delete.Parameters.Add(new() { Value = leased.Select(row => row.Id).ToArray() });
        await delete.ExecuteNonQueryAsync();
        return leased.Count;
    }

    private async Task RunAsync()
    {
        while (!ended.IsCancellationRequested)
            if (await DispatchAsync() == 0) await awake.WaitAsync(TimeSpan.FromSeconds(1));
    }

    private async Task PublishAsync(Guid id, string body) => await channel.BasicPublishAsync(
        exchange, "", true, new BasicProperties { MessageId = id.ToString(), Persistent = true }, Encoding.UTF8.GetBytes(body));
}
