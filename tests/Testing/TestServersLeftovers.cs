using System.Text.Json.Serialization;
using FbssFollowUp.Servers;
using Npgsql;

namespace FbssFollowUp.Testing;

/// <summary>What a killed test run left behind is dropped by a later one.</summary>
internal static class LeftoversOfTests
{
    // Longer than any test run, so that nobody's live database is taken for a leftover.
    private static readonly TimeSpan Age = TimeSpan.FromHours(3);

    public static async Task DropAsync(RunningServers servers)
    {
        var before = TimeProvider.System.GetUtcNow() - Age;
        foreach (var name in (await DatabasesAsync(servers)).Where(name => TestName.MadeAt(name) < before)) await servers.DropDatabaseAsync(name);

        using var api = new ManagementApi(servers.Management);
        foreach (var host in await api.GetAsync<Named[]>("vhosts", CancellationToken.None) ?? [])
        {
            if (TestName.MadeAt(host.Name) < before) await servers.DropVirtualHostAsync(host.Name);
        }

        RemoveStateFolders(before);
    }

    /// <summary>Logs, secrets and clock of systems that were killed; another test process may be removing the same one.</summary>
    private static void RemoveStateFolders(DateTimeOffset before)
    {
        var all = Path.GetDirectoryName(StateFolder.Of(Checkout.Root, TestName.Prefix).Path)!;
        if (!Directory.Exists(all)) return;
        foreach (var folder in Directory.GetDirectories(all).Where(folder => TestName.MadeAt(Path.GetFileName(folder)) < before))
        {
            var taken = $"{folder}-removed-by-{Environment.ProcessId}";
            if (TryMove(folder, taken)) Directory.Delete(taken, recursive: true);
        }
    }

    private static bool TryMove(string folder, string to)
    {
        try
        {
            Directory.Move(folder, to);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return false;
        }
    }

    private static async Task<List<string>> DatabasesAsync(RunningServers servers)
    {
        var names = new List<string>();
        await using var connection = new NpgsqlConnection(servers.Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select datname from pg_database where datname like '{TestName.Prefix}\\_%'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }

    private sealed record Named([property: JsonPropertyName("name")] string Name);
}
