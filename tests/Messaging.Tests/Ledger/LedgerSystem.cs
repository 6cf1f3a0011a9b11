using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

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
        var system = new LedgerSystem(
            host, await LedgerService.MigratedDatabaseAsync("messaging_sender"), await LedgerService.MigratedDatabaseAsync("messaging_receiver"));
        foreach (var service in (LedgerService[])[system.Sender(BrokerPermissions.DeployUser), system.Receiver(BrokerPermissions.DeployUser),
            system.Edge(Services.Console, BrokerPermissions.DeployUser), system.Edge(Services.Portal, BrokerPermissions.DeployUser)])
            await service.DeployAsync();
        return system;
    }

    public LedgerService Sender(string? user = null) => Add(LedgerService.WithDatabase(
        Services.Consultations, host.Settings(user ?? Services.Consultations), sender.ServiceConnection, list => list.Consume<CopyEntryConsumer>()));

    public LedgerService Receiver(string? user = null) => Add(LedgerService.WithDatabase(
        Services.PostOp, host.Settings(user ?? Services.PostOp), receiver.ServiceConnection,
        list => list.Consume<RecordEntryConsumer>().Consume<AddEntryConsumer>().Answer<CountEntriesConsumer>()));

    public LedgerService Edge(string service, string? user = null) => Add(LedgerService.Edge(service, host.Settings(user ?? service)));

    public async Task<LedgerService> StartedAsync(LedgerService service)
    {
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

    private LedgerService Add(LedgerService service)
    {
        _services.Add(service);
        return service;
    }
}
