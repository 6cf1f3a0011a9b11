using System.Diagnostics;
using FbssFollowUp.Benchmarks.Report;
using Npgsql;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>State + outbox, first hop with inbox + state + outbox, second hop with inbox + state: from the first commit to the last effect.</summary>
internal static class CompareTwoHops
{
    private const int Messages = 5_000;
    private const int Writers = 16;

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        await using var ourSystem = await HopSystem.DeployAsync();
        await using var starter = ourSystem.Starter();
        await using var answerer = ourSystem.Answerer();
        await Task.WhenAll(starter.StartAsync(), answerer.StartAsync());
        await using var rawSystem = await HopSystem.DeployAsync();
        await using var rawStarter = await RawHopService.StartAsync(rawSystem, rawSystem.First, isStarter: true);
        await using var rawAnswerer = await RawHopService.StartAsync(rawSystem, rawSystem.Second, isStarter: false);
        List<double> ours = [], raw = [];
        for (var round = 0; round < Rounds.All; round++)
        {
            ours.Add(await MeasureAsync(ourSystem, id => starter.SaveAsync(db =>
            {
                db.Hops.Add(new() { Id = id, Number = 0, Text = HopTable.Text });
                db.Enqueue(new StartHop(id, HopTable.Text));
            })));
            raw.Add(await MeasureAsync(rawSystem, rawStarter.SaveAsync));
        }
        return [new($"Two hops, {Messages} messages", Rounds.Median(ours), "msg/s", Rounds.Median(raw), "RabbitMQ.Client and Npgsql, one batch a transaction")];
    }

    private static async Task<double> MeasureAsync(HopSystem system, Func<Guid, Task> save)
    {
        await using (var empty = system.First.CreateCommand("truncate hops"))
            await empty.ExecuteNonQueryAsync();
        var began = Stopwatch.GetTimestamp();
        var ids = Enumerable.Range(0, Messages).Select(_ => Guid.CreateVersion7());
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = Writers }, async (id, _) => await save(id));
        await UntilAsync(system.First, Messages, TimeSpan.FromMilliseconds(50));
        return Messages / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>Until so many messages have reached their second hop.</summary>
    public static async Task UntilAsync(NpgsqlDataSource source, int messages, TimeSpan look)
    {
        await using var count = source.CreateCommand("select count(*) from hops where number = 2");
        using var every = new PeriodicTimer(look);
        while ((long)(await count.ExecuteScalarAsync())! < messages) await every.WaitForNextTickAsync();
    }
}
