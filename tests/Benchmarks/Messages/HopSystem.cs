using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Npgsql;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>A virtual host and two databases of a benchmark's own: one service starts, the other answers with a fact, the first hears it.</summary>
internal sealed class HopSystem(TestVirtualHost host, TestDatabase first, TestDatabase second) : IAsyncDisposable
{
    public TestVirtualHost Host => host;

    public NpgsqlDataSource First { get; } = NpgsqlDataSource.Create(Prepared(first.OwnerConnection));

    public NpgsqlDataSource Second { get; } = NpgsqlDataSource.Create(Prepared(second.OwnerConnection));

    public static async Task<HopSystem> DeployAsync()
    {
        var host = await TestServers.VirtualHostAsync("benchmark", HopTable.Rows);
        var system = new HopSystem(host, await DatabaseAsync("benchmark_first"), await DatabaseAsync("benchmark_second"));
        await using var starts = system.Starter(BrokerPermissions.DeployUser);
        await using var answers = system.Answerer(BrokerPermissions.DeployUser);
        await starts.DeployAsync();
        await answers.DeployAsync();
        return system;
    }

    /// <summary>Statements prepared by use and sessions not reset, as the services have them.</summary>
    public static string Prepared(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2, NoResetOnClose = true, MaxPoolSize = 50 }.ConnectionString;

    public HopService Starter(string user = Services.Consultations) =>
        HopService.Create(Services.Consultations, host, user, first.ServiceConnection, list => list.Consume<EndHopConsumer>());

    public HopService Answerer(string user = Services.PostOp) =>
        HopService.Create(Services.PostOp, host, user, second.ServiceConnection, list => list.Consume<StartHopConsumer>());

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        await host.DisposeAsync();
        await first.DisposeAsync();
        await second.DisposeAsync();
    }

    private static async Task<TestDatabase> DatabaseAsync(string name)
    {
        var database = await BenchmarkDatabase.MigratedAsync(name);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnection);
        await source.CreateCommand(HopDbContext.Schema).ExecuteNonQueryAsync();
        return database;
    }
}
