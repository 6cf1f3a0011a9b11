using System.Text.Json;
using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging.Tests;

public sealed record Inner(Guid Id, DateOnly On, string? Note);

public sealed record Everything(
    Guid Id, DateOnly On, DateOnly? MaybeOn, DateTimeOffset At, TimeSpan Length, decimal Amount, int? Count, string? Nothing, string Text,
    IReadOnlyList<Inner> Inners, IReadOnlyList<string> Empty, IReadOnlyDictionary<string, string> Data, Inner Nested, Inner? NoInner, bool Flag);

public sealed class RoundTripTests
{
    private static readonly Everything Sample = new(
        Guid.CreateVersion7(), new(2026, 2, 28), null, new(2026, 11, 1, 6, 30, 0, 123, TimeSpan.Zero), TimeSpan.FromMinutes(90), 12.50m, null, null,
        "línea 1\nline \"2\" \0 <b> 🙂", [new(Guid.CreateVersion7(), new(2024, 2, 29), "n"), new(Guid.CreateVersion7(), DateOnly.MaxValue, null)], [],
        new Dictionary<string, string> { ["link"] = "https://x/c/1", ["Name"] = "" }, new(Guid.Empty, default, ""), null, true);

    private static readonly MessageRow[] Rows =
    [
        new(typeof(Everything), MessageKind.Fact, [Services.Consultations], [Services.PostOp]),
    ];

    [Fact]
    public async Task Every_kind_of_field_comes_through_outbox_broker_and_inbox_unchanged()
    {
        await using var host = await FbssFollowUp.Testing.TestServers.VirtualHostAsync("messaging", Rows);
        await using var database = await LedgerService.MigratedDatabaseAsync("messaging_roundtrip");
        await using var sender = Service(Services.Consultations, host.Settings(Services.Consultations), database.ServiceConnection, _ => { });
        await using var deployed = Service(Services.PostOp, host.Settings(BrokerPermissions.DeployUser), database.ServiceConnection, list => list.Consume<KeepEverythingConsumer>());
        await using var receiver = Service(Services.PostOp, host.Settings(Services.PostOp), database.ServiceConnection, list => list.Consume<KeepEverythingConsumer>());
        await deployed.DeployAsync();
        await receiver.StartAsync();
        await sender.StartAsync();

        await sender.EnqueueAsync(Sample);

        var heard = await KeepEverythingConsumer.Heard.Task.WaitAsync(TimeSpan.FromSeconds(120));
        JsonSerializer.Serialize(heard).ShouldBe(JsonSerializer.Serialize(Sample));
    }

    private static LedgerService Service(string service, IReadOnlyDictionary<string, string> broker, string connection, Action<ConsumerList> consumers) =>
        LedgerService.WithDatabase(service, broker, connection, consumers, Rows);

    public sealed class KeepEverythingConsumer : IConsumer<Everything>
    {
        public static readonly TaskCompletionSource<Everything> Heard = new();

        public Task Consume(ConsumeContext<Everything> context)
        {
            Heard.SetResult(context.Message);
            return Task.CompletedTask;
        }
    }
}
