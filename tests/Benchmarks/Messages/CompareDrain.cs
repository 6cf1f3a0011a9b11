using System.Diagnostics;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RabbitMQ.Client;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>An outbox filled in one statement, from that to its last row, beside the drivers alone and beside MassTransit that only publishes.</summary>
internal static class CompareDrain
{
    private const int Rows = 40_000;

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        // The first time warms up.
        _ = (await OursAsync(Rows), await RawAsync(Rows), await MassTransitAsync(Rows));
        var (ours, raw, bare) = (await OursAsync(Rows), await RawAsync(Rows), await MassTransitAsync(Rows));
        return
        [
            new($"Outbox drained, {Rows} rows", ours, "msg/s", raw, "RabbitMQ.Client and Npgsql, the same lease and delete"),
            new($"Outbox drained, {Rows} rows", ours, "msg/s", bare, "MassTransit publishing confirmed, without a database")
        ];
    }

    private static async Task<double> OursAsync(int rows)
    {
        await using var system = await HopSystem.DeployAsync();
        await using var starter = system.Starter();
        await starter.StartAsync();
        var began = Stopwatch.GetTimestamp();
        await FillAsync(system.First, rows);
        await starter.SaveAsync(db => db.Enqueue(new StartHop(Guid.CreateVersion7(), HopTable.Text)));
        await UntilEmptyAsync(system.First);
        return rows / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task<double> RawAsync(int rows)
    {
        await using var system = await HopSystem.DeployAsync();
        await using var connection = await new ConnectionFactory { Uri = system.Host.AddressFor(BrokerPermissions.DeployUser) }.CreateConnectionAsync();
        await using var dispatcher = await RawDispatcher.StartAsync(system.First, connection, BrokerNames.Exchange(typeof(StartHop)));
        var began = Stopwatch.GetTimestamp();
        await FillAsync(system.First, rows);
        dispatcher.Wake();
        await UntilEmptyAsync(system.First);
        return rows / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task<double> MassTransitAsync(int rows)
    {
        await using var system = await HopSystem.DeployAsync();
        await using var starter = system.Starter();
        await starter.StartAsync();
        var bus = starter.Services.GetRequiredService<IBus>();
        var began = Stopwatch.GetTimestamp();
        foreach (var window in Enumerable.Range(0, rows).Chunk(OutboxDispatcher.WindowSize))
            await Task.WhenAll(window.Select(_ => bus.Publish(new StartHop(Guid.CreateVersion7(), HopTable.Text), context => context.Mandatory = true)));
        return rows / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task FillAsync(NpgsqlDataSource source, int rows)
    {
        await using var fill = source.CreateCommand(
            """
            insert into outbox (id, message_type, body)
            select gen_random_uuid(), $1, json_build_object('id', gen_random_uuid(), 'text', $2::text)::text from generate_series(1, $3)
            """);
        fill.Parameters.Add(new() { Value = typeof(StartHop).FullName });
        fill.Parameters.Add(new() { Value = HopTable.Text });
        fill.Parameters.Add(new() { Value = rows });
        await fill.ExecuteNonQueryAsync();
        await source.CreateCommand("analyze outbox").ExecuteNonQueryAsync();
    }

    private static async Task UntilEmptyAsync(NpgsqlDataSource source)
    {
        await using var any = source.CreateCommand("select exists (select from outbox)");
        using var every = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while ((bool)(await any.ExecuteScalarAsync())!) await every.WaitForNextTickAsync();
    }
}
