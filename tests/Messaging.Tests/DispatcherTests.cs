using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging.Tests;

public sealed class DispatcherTests
{
    [Fact]
    public async Task Three_dispatchers_on_one_table_publish_nothing_twice()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var count = Soak.Count(2000, 50_000);
        var sender = LedgerSystem.Sender(system.Broker(Services.Consultations), system.SenderDatabase.ServiceConnection);
        await sender.EnqueueAsync(Entries(count));

        await Task.WhenAll(system.StartAsync(sender), system.SenderAsync(), system.SenderAsync());

        await Eventually.TrueAsync(async () => await sender.Tally.CountOutboxAsync(default) == 0, "the outbox is empty", Soak.Count(30, 300));
        (await system.CountAsync("post-op-record-entry")).ShouldBe((uint)count);
    }

    [Fact]
    public async Task Rows_that_cannot_be_published_hold_up_nothing_and_raise_an_alarm()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        using var alarms = new Alarms();
        var sender = LedgerSystem.Sender(system.Broker(Services.Consultations), system.SenderDatabase.ServiceConnection);
        await sender.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($$"""
            insert into outbox (id, message_type, body) values
                (gen_random_uuid(), 'FbssFollowUp.Gone', '{}'), (gen_random_uuid(), {{typeof(RecordEntry).FullName}}, '{ torn')
            """));
        await sender.EnqueueAsync(new ForgetEntry(Guid.CreateVersion7()));
        await sender.EnqueueAsync(Entries(600));
        await system.StartAsync(sender);

        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry") == 600, "the good ones are published");
        await Eventually.TrueAsync(() => Task.FromResult(alarms["messaging.outbox.stuck"] >= 3), "the alarm is raised");
        var stuck = await sender.InDatabaseAsync(db => db.Set<OutboxRow>().AsNoTracking().ToListAsync());
        stuck.Count.ShouldBe(3);
        stuck.ShouldAllBe(row => row.Attempts > 0 && row.LastError != null);
    }

    [Fact]
    public async Task A_command_nobody_receives_is_kept_and_arrives_once_its_receiver_is_deployed()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var sender = await system.SenderAsync();
        await sender.EnqueueAsync(new ForgetEntry(Guid.CreateVersion7()));
        await Eventually.TrueAsync(() => sender.InDatabaseAsync(db => db.Set<OutboxRow>().AnyAsync(row => row.LastError != null)), "it was tried");

        await using var scheduling = LedgerService.WithDatabase(
            Services.Scheduling, system.Broker(BrokerPermissions.DeployUser), "", list => list.Consume<ForgetEntryConsumer>());
        await scheduling.DeployAsync();

        await Eventually.TrueAsync(async () => await system.CountAsync("scheduling-forget-entry") == 1, "it arrives");
        await Eventually.TrueAsync(async () => await sender.Tally.CountOutboxAsync(default) == 0, "its row is deleted");
    }

    [Fact]
    public async Task What_the_table_does_not_let_a_service_send_is_refused_when_it_is_enqueued()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var sender = LedgerSystem.Sender(system.Broker(Services.Consultations), system.SenderDatabase.ServiceConnection);

        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => sender.EnqueueAsync(new EntryAdded(Guid.CreateVersion7(), "walks")));

        refusal.Message.ShouldBe("The table does not let consultations send EntryAdded.");
    }

    private static RecordEntry[] Entries(int count) => [.. Enumerable.Range(0, count).Select(i => new RecordEntry(Guid.CreateVersion7(), $"entry {i}"))];
}
