using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FbssFollowUp.Testing;

/// <summary>Compares the schema the migrations make with the one the EF model asks for: tables, columns, types, nullability, keys, unique indexes.</summary>
public static class SchemaComparison
{
    /// <summary>The differences, a sentence each; none if all is well. Tables that only messaging's own SQL knows are left out.</summary>
    /// <param name="service">One of <see cref="Contracts.Services"/>.</param>
    public static async Task<IReadOnlyList<string>> OfAsync<TDbContext>(string service) where TDbContext : MessagingDbContext
    {
        await using var migrated = await TestServers.DatabaseAsync("migrated");
        await using var modelled = await TestServers.DatabaseAsync("modelled");
        var sources = new MigrationSources(service, typeof(TDbContext).Assembly);
        await new MigrationRunner(TimeProvider.System, NullLogger<MigrationRunner>.Instance).RunAsync(migrated.OwnerConnection, sources.Migrations, default);
        await CreateFromModelAsync<TDbContext>(modelled.OwnerConnection);
        var have = await SchemaCatalogue.ReadAsync(migrated.OwnerConnection);
        var want = await SchemaCatalogue.ReadAsync(modelled.OwnerConnection);
        return [.. want.Except(have).Select(l => $"Only in the model: {l}"), .. have.Except(want).Where(l => !IsMessagings(l)).Select(l => $"Only in the migrations: {l}")];
    }

    private static bool IsMessagings(string line) =>
        line.StartsWith("schema_migrations ", StringComparison.Ordinal) || line.StartsWith("outbox ", StringComparison.Ordinal) || line.StartsWith("inbox ", StringComparison.Ordinal);

    private static async Task CreateFromModelAsync<TDbContext>(string connectionString) where TDbContext : MessagingDbContext
    {
        var services = new ServiceCollection().AddDbContext<TDbContext>(o => o.UseNpgsql(connectionString)).AddSingleton(TimeProvider.System).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var script = scope.ServiceProvider.GetRequiredService<TDbContext>().Database.GenerateCreateScript();
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(script, connection);
        await command.ExecuteNonQueryAsync();
    }
}
