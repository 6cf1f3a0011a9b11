using System.Reflection;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Npgsql;

namespace FbssFollowUp.Benchmarks;

/// <summary>A database of a benchmark's own, with messaging's tables and a service's.</summary>
internal static class BenchmarkDatabase
{
    public static async Task<TestDatabase> MigratedAsync(string name, Assembly? service = null)
    {
        var database = await TestServers.DatabaseAsync(name);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnection);
        await ApplyAsync(source, MessagingMigrations.Assembly, MessagingMigrations.Prefix);
        if (service is not null) await ApplyAsync(source, service, service.GetName().Name + ".Migrations.");
        return database;
    }

    private static async Task ApplyAsync(NpgsqlDataSource source, Assembly assembly, string prefix)
    {
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            await source.CreateCommand(await reader.ReadToEndAsync()).ExecuteNonQueryAsync();
        }
    }
}
