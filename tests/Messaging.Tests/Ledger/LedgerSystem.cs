using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>A virtual host and databases of a test's own: consultations sends, post-op receives and tells, consultations copies; console and Portal ask.</summary>
public sealed class LedgerSystem(TestVirtualHost host, TestDatabase sender, TestDatabase receiver) : IAsyncDisposable
{
    private readonly List<LedgerService> _services = [];

    public TestVirtualHost Host => host;

    public TestDatabase SenderDatabase => sender;

    public TestDatabase ReceiverDatabase => receiver;

    public static async Task<LedgerSystem> DeployedAsync()
    {
        var host = await TestServers.VirtualHostAsync("messaging", LedgerTable.Rows);
        var databases = await Task.WhenAll(LedgerService.MigratedDatabaseAsync("messaging_sender"), LedgerService.MigratedDatabaseAsync("messaging_receiver"));
        var system = new LedgerSystem(host, databases[0], databases[1]);
        await using var first = Sender(system.Broker(BrokerPermissions.DeployUser), databases[0].ServiceConnection);
        await using var second = Receiver(system.Broker(BrokerPermissions.DeployUser), databases[1].ServiceConnection);
        await using var third = LedgerService.Edge(Services.Console, system.Broker(BrokerPermissions.DeployUser));
        await first.DeployAsync();
        await second.DeployAsync();
        await third.DeployAsync();
        return system;
    }

    public static LedgerService Sender(IReadOnlyDictionary<string, string> broker, string connection) =>
        LedgerService.WithDatabase(Services.Consultations, broker, connection, list => list.Consume<CopyEntryConsumer>());

    public static LedgerService Receiver(IReadOnlyDictionary<string, string> broker, string connection, params IInterceptor[] interceptors) =>
        LedgerService.WithDatabase(Services.PostOp, broker, connection,
            list => list.Consume<RecordEntryConsumer>().Consume<AddEntryConsumer>().Answer<CountEntriesConsumer>(), null, interceptors);

    public IReadOnlyDictionary<string, string> Broker(string user) => host.Settings(user);

    /// <summary>A running sender; behind <paramref name="proxy"/> if given.</summary>
    public Task<LedgerService> SenderAsync(TcpProxy? proxy = null) => StartAsync(Sender(Through(proxy, Services.Consultations), sender.ServiceConnection));

    public Task<LedgerService> ReceiverAsync(params IInterceptor[] interceptors) =>
        StartAsync(Receiver(Broker(Services.PostOp), receiver.ServiceConnection, interceptors));

    public Task<LedgerService> EdgeAsync(string service, TcpProxy? proxy = null) => StartAsync(LedgerService.Edge(service, Through(proxy, service)));

    public async Task<LedgerService> StartAsync(LedgerService service)
    {
        _services.Add(service);
        await service.StartAsync();
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services) await service.DisposeAsync();
        await host.DisposeAsync();
        await sender.DisposeAsync();
        await receiver.DisposeAsync();
    }

    private IReadOnlyDictionary<string, string> Through(TcpProxy? proxy, string user) => proxy is null
        ? Broker(user)
        : new Dictionary<string, string>(Broker(user)) { ["Broker:Host"] = "127.0.0.1", ["Broker:Port"] = $"{proxy.Port}" };
}
