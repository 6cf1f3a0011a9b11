using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>The same promises with nothing but the two drivers: every transaction one batch, one round trip.</summary>
internal sealed class RawHopService(NpgsqlDataSource source, IConnection connection, IChannel consumes, RawDispatcher dispatcher, int hop) : IAsyncDisposable
{
    public static async Task<RawHopService> StartAsync(HopSystem system, NpgsqlDataSource source, bool isStarter)
    {
        var factory = new ConnectionFactory { Uri = system.Host.AddressFor(BrokerPermissions.DeployUser), ConsumerDispatchConcurrency = 8 };
        var connection = await factory.CreateConnectionAsync();
        var consumes = await connection.CreateChannelAsync();
        await consumes.BasicQosAsync(0, 32, false);
        var dispatcher = await RawDispatcher.StartAsync(source, connection, BrokerNames.Exchange(isStarter ? typeof(StartHop) : typeof(HopStarted)));
        var service = new RawHopService(source, connection, consumes, dispatcher, isStarter ? 2 : 1);
        var consumer = new AsyncEventingBasicConsumer(consumes);
        consumer.ReceivedAsync += service.ConsumeAsync;
        await consumes.BasicConsumeAsync(BrokerNames.Queue(isStarter ? Services.Consultations : Services.PostOp, isStarter ? typeof(EndHopConsumer) : typeof(StartHopConsumer)), false, consumer);
        return service;
    }

    public async Task SaveAsync(Guid id)
    {
        await using var batch = source.CreateBatch();
        AddState(batch, id, 0);
        AddOutbox(batch);
        await batch.ExecuteNonQueryAsync();
        dispatcher.Wake();
    }

    private async Task ConsumeAsync(object sender, BasicDeliverEventArgs delivery)
    {
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new("insert into inbox (message_id, consumer) values ($1, 'raw')") { Parameters = { new() { Value = Guid.Parse(delivery.BasicProperties.MessageId!) } } });
        AddState(batch, Guid.CreateVersion7(), hop);
        if (hop == 1) AddOutbox(batch);
        await batch.ExecuteNonQueryAsync();
        if (hop == 1) dispatcher.Wake();
        await consumes.BasicAckAsync(delivery.DeliveryTag, false);
    }

    private static void AddState(NpgsqlBatch batch, Guid id, int number) => batch.BatchCommands.Add(
        new("insert into hops (id, number, text) values ($1, $2, $3)") { Parameters = { new() { Value = id }, new() { Value = number }, new() { Value = HopTable.Text } } });

    private static void AddOutbox(NpgsqlBatch batch) => batch.BatchCommands.Add(
        new("insert into outbox (id, message_type, body) values ($1, 'raw', $2)") { Parameters = { new() { Value = Guid.CreateVersion7() }, new() { Value = HopTable.Text } } });

    public async ValueTask DisposeAsync()
    {
        await dispatcher.DisposeAsync();
        await consumes.DisposeAsync();
        await connection.DisposeAsync();
    }
}
