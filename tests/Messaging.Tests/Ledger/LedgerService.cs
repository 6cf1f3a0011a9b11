using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>One service of the tests, wired with the production's <c>AddMessaging</c>; several of one name are replicas.</summary>
public sealed class LedgerService(IHost host) : IAsyncDisposable
{
    public Interference Interference => host.Services.GetRequiredService<Interference>();

    public Requests Requests => host.Services.GetRequiredService<Requests>();

    public MessagingTally Tally => host.Services.GetRequiredService<MessagingTally>();

    public IServiceProvider Services => host.Services;

    public Task StartAsync() => host.StartAsync();

    public Task DeployAsync() => TopologyDeployment.RunAsync(host.Services, CancellationToken.None);

    public async Task<TResult> InDatabaseAsync<TResult>(Func<LedgerDbContext, Task<TResult>> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<LedgerDbContext>());
    }

    public Task<int> EnqueueAsync<TMessage>(params TMessage[] messages) where TMessage : class => InDatabaseAsync(db =>
    {
        foreach (var message in messages) db.Enqueue(message);
        return db.SaveChangesAsync();
    });

    public Task<List<Entry>> EntriesAsync() => InDatabaseAsync(db => db.Entries.AsNoTracking().ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    public static HostApplicationBuilder Builder(IReadOnlyDictionary<string, string> broker)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(broker!);
        builder.Services.AddSingleton<Interference>();
        if (Environment.GetEnvironmentVariable("FBSS_TEST_LOG") is not null) builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Debug);
        return builder;
    }

    public static LedgerService WithDatabase(
        string service, IReadOnlyDictionary<string, string> broker, string connection, Action<ConsumerList> consumers,
        IReadOnlyList<MessageRow>? table = null, params IInterceptor[] interceptors)
    {
        var builder = Builder(broker);
        builder.Services.AddDbContextPool<LedgerDbContext>(options => options.UseNpgsql(connection).UseOutbox().AddInterceptors(interceptors));
        builder.AddMessaging<LedgerDbContext>(service, table ?? LedgerTable.Rows, consumers);
        return new(builder.Build());
    }

    public static LedgerService Edge(string service, IReadOnlyDictionary<string, string> broker)
    {
        var builder = Builder(broker);
        builder.AddEdgeMessaging(service, LedgerTable.Rows);
        return new(builder.Build());
    }

    /// <summary>Messaging's own tables and the test's.</summary>
    public static async Task<TestDatabase> MigratedDatabaseAsync(string name)
    {
        var database = await TestServers.DatabaseAsync(name);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnection);
        var assembly = MessagingMigrations.Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.StartsWith(MessagingMigrations.Prefix, StringComparison.Ordinal)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            await source.CreateCommand(await reader.ReadToEndAsync()).ExecuteNonQueryAsync();
        }
        await source.CreateCommand(LedgerDbContext.Schema).ExecuteNonQueryAsync();
        return database;
    }
}
