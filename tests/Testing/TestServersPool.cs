using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;
using RabbitMQ.Client;

namespace FbssFollowUp.Testing;

/// <summary>
/// Virtual hosts of this process that one test after another uses. Making a hundred quorum queues and dropping them takes seconds, emptying them hardly
/// any time; each test has one to itself while it runs, and finds it empty. As the fixture of a test assembly it drops them when all tests are over.
/// </summary>
public sealed class VirtualHostPool : IAsyncDisposable
{
    private const int SideBySide = 8;
    private static readonly ConcurrentDictionary<string, ConcurrentBag<VirtualHost>> Free = [];
    private static readonly ConcurrentBag<VirtualHost> Made = [];

    /// <param name="name">Says what it is for; those of one name have the same queues.</param>
    internal static async Task<VirtualHost> TakeAsync(RunningServers servers, string name)
    {
        if (Free.TryGetValue(name, out var free) && free.TryTake(out var used))
        {
            await EmptyAsync(used);
            return used;
        }

        var made = await servers.CreateVirtualHostAsync(TestName.VirtualHost(name), WhoSaysWhat.Rows);
        Made.Add(made);
        return made;
    }

    internal static Task GiveBackAsync(string name, VirtualHost host)
    {
        Free.GetOrAdd(name, _ => []).Add(host);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync() => await Parallel.ForEachAsync(Made, async (host, token) =>
    {
        try
        {
            await host.Servers.DropVirtualHostAsync(host.Name, token);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or ServersException)
        {
            await Console.Error.WriteLineAsync($"The virtual host {host.Name} stays for a later run to drop: {failure.Message}");
        }
    });

    private static async Task EmptyAsync(VirtualHost host)
    {
        await using var connection = await new ConnectionFactory { Uri = host.AddressFor(VirtualHost.DeployUser) }.CreateConnectionAsync();
        using ManagementApi api = new(host.Servers.Management);
        var queues = await api.GetAsync<Queue[]>($"queues/{Uri.EscapeDataString(host.Name)}?columns=name,durable", default) ?? [];
        // The others belonged to connections, and may be going at this moment.
        var kept = queues.Where(queue => queue.IsDurable).ToArray();
        await Parallel.ForEachAsync(kept.Chunk(kept.Length / SideBySide + 1), async (some, token) =>
        {
            await using var channel = await connection.CreateChannelAsync(cancellationToken: token);
            foreach (var queue in some)
                if (await channel.MessageCountAsync(queue.Name, token) > 0)
                    await channel.QueuePurgeAsync(queue.Name, token);
        });
    }

    private sealed record Queue([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("durable")] bool IsDurable);
}
