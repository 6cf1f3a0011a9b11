using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Testing;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>What Portal's user cannot do, were its password known to somebody, with the permissions of the system's own table.</summary>
public sealed class PermissionTests(PermissionTests.RealHost real) : IClassFixture<PermissionTests.RealHost>
{
    private const string Queue = "post-op-acknowledge-reassessment";
    private static readonly string Command = BrokerNames.Exchange(typeof(AcknowledgeReassessment));
    private static readonly string Fact = BrokerNames.Exchange(typeof(ReassessmentFlagged));

    private static readonly Dictionary<string, Func<IChannel, Task>> Attempts = new()
    {
        ["publish a surgeon's command"] = channel => channel.BasicPublishAsync(Command, "", "{}"u8.ToArray()).AsTask(),
        ["publish a fact"] = channel => channel.BasicPublishAsync(Fact, "", "{}"u8.ToArray()).AsTask(),
        ["publish to another's exchange"] = channel => channel.BasicPublishAsync(Queue, "", "{}"u8.ToArray()).AsTask(),
        ["reach a queue past its exchange"] = channel => channel.BasicPublishAsync("", Queue, "{}"u8.ToArray()).AsTask(),
        ["read another's queue"] = channel => channel.BasicGetAsync(Queue, autoAck: true),
        ["consume another's queue"] = channel => channel.BasicConsumeAsync(Queue, true, new AsyncEventingConsumer(channel)),
        ["delete another's queue"] = channel => channel.QueueDeleteAsync(Queue),
        ["empty another's queue"] = channel => channel.QueuePurgeAsync(Queue),
        ["declare a queue under another's name"] = channel => channel.QueueDeclareAsync("post-op-mine"),
        ["declare an exchange under a contract's name"] = channel => channel.ExchangeDeclareAsync(Fact + "Mine", "fanout"),
        ["listen to a fact"] = channel => channel.QueueBindAsync("portal_bus_thief", Fact, ""),
        ["listen to a fact through an exchange"] = channel => channel.ExchangeBindAsync("portal_bus_thief", Fact, ""),
        ["lead its own exchange to another's queue"] = channel => channel.QueueBindAsync(Queue, "portal_bus_thief", ""),
        ["lead its own exchange to a surgeon's command"] = channel => channel.ExchangeBindAsync(Command, "portal_bus_thief", ""),
        ["read the console's answers"] = channel => channel.BasicGetAsync("console_bus_1", autoAck: true),
        ["put words into the console's answers"] = channel => channel.BasicPublishAsync("console_bus_1", "", "{}"u8.ToArray()).AsTask(),
    };

    public static TheoryData<string> Deeds => [.. Attempts.Keys];

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Portals_user_cannot(string deed)
    {
        await using var portal = await RawClient.ConnectAsync(real.Host, Services.Portal);

        var refusal = await Should.ThrowAsync<Exception>(() => portal.OnChannelAsync(Attempts[deed]));

        refusal.ToString().ShouldContain("ACCESS_REFUSED");
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task The_deploy_user_could(string deed)
    {
        await using var deploy = await RawClient.ConnectAsync(real.Host, BrokerPermissions.DeployUser);

        // Shows that each attempt fails for want of permission, not because what it reaches for is missing.
        var failure = await Record.ExceptionAsync(() => deploy.OnChannelAsync(Attempts[deed]));

        failure?.ToString().ShouldNotContain("ACCESS_REFUSED");
        failure?.ToString().ShouldNotContain("NOT_FOUND");
        await RealHost.DeclareAsync(real.Host);
    }

    [Fact]
    public async Task Portals_user_can_send_a_patients_answer()
    {
        await using var portal = await RawClient.ConnectAsync(real.Host, Services.Portal);

        await portal.OnChannelAsync(channel => channel.BasicPublishAsync(BrokerNames.Exchange(typeof(SubmitCheckIn)), "", "{}"u8.ToArray()).AsTask());
    }

    [Fact]
    public async Task A_command_Portal_may_not_send_inside_an_exchange_it_may_use_is_parked_as_skipped()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        await using var portal = await RawClient.ConnectAsync(system.Host, Services.Portal);
        var id = Guid.CreateVersion7();

        await portal.PublishAsync(BrokerNames.Exchange(typeof(AddEntry)), RawClient.Envelope(new RecordEntry(id, "forged"), id));

        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-add-entry_skipped") == 1, "it is parked");
        (await receiver.EntriesAsync()).ShouldBeEmpty();
    }

    private sealed class AsyncEventingConsumer(IChannel channel) : AsyncDefaultBasicConsumer(channel);

    /// <summary>A virtual host with the exchanges of every contract, one of PostOp's queues and the reply queues somebody might want.</summary>
    public sealed class RealHost : IAsyncLifetime
    {
        public TestVirtualHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Host = await TestServers.VirtualHostAsync("permissions");
            await DeclareAsync(Host);
        }

        public static async Task DeclareAsync(TestVirtualHost host)
        {
            await using var deploy = await RawClient.ConnectAsync(host, BrokerPermissions.DeployUser);
            foreach (var row in WhoSaysWhat.Rows)
                await deploy.OnChannelAsync(channel => channel.ExchangeDeclareAsync(BrokerNames.Exchange(row.Message), "fanout", durable: true));
            foreach (var queue in (string[])[Queue, "console_bus_1", "portal_bus_thief"])
                await deploy.OnChannelAsync(async channel =>
                {
                    await channel.ExchangeDeclareAsync(queue, "fanout", durable: true);
                    await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false);
                    await channel.QueueBindAsync(queue, queue, "");
                });
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
