using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class ParkingTests
{
    [Fact]
    public async Task Messages_that_fail_are_parked_among_good_ones_and_take_effect_once_when_replayed_after_the_mend()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        using var alarms = new Alarms();
        var receiver = await system.ReceiverAsync();
        var sender = await system.SenderAsync();
        receiver.Interference.BeforeSave = text => text == "poison" ? throw new InvalidOperationException("Mr. Doe is unwell") : Task.CompletedTask;
        await sender.EnqueueAsync([.. Enumerable.Range(0, 30).Select(i => new RecordEntry(Guid.CreateVersion7(), i % 10 == 0 ? "poison" : "good"))]);
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 3, "the three are parked");
        await Eventually.TrueAsync(async () => (await receiver.EntriesAsync()).Count == 27, "the others take effect");

        var parked = await receiver.ParkedAsync();
        receiver.Interference.BeforeSave = _ => Task.CompletedTask;
        (await receiver.ReplayAsync(message => message.Id == parked[0].Id)).ShouldBe(1);
        (await receiver.ReplayAsync(_ => true)).ShouldBe(2);

        await Eventually.TrueAsync(async () => (await sender.EntriesAsync()).Count == 30, "all facts come back");
        (await receiver.EntriesAsync()).Count.ShouldBe(30);
        (await receiver.ParkedAsync()).ShouldBeEmpty();
        alarms["messaging.parked"].ShouldBeGreaterThanOrEqualTo(3);
        parked.ShouldAllBe(message => message.Sender == Services.Consultations && message.Reason == "InvalidOperationException");
        (receiver.Tally.Done + sender.Tally.Done).ShouldBe(sender.Tally.Owed + receiver.Tally.Owed - 30, "notifications was never deployed");
    }

    [Fact]
    public async Task Broken_json_is_parked_and_stays_parked_when_replayed_unmended()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        await using var client = await RawClient.ConnectAsync(system.Host, Services.Consultations);

        await client.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), "{ \"message\": { torn");
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 1, "it is parked");
        (await receiver.ReplayAsync(_ => true)).ShouldBe(1);

        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 1, "it is parked again");
        (await receiver.ParkedAsync()).ShouldHaveSingleItem().Sender.ShouldBe(Services.Consultations);
        (await receiver.EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_the_receiver_cannot_read_yet_is_parked_and_read_after_the_mend()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        await using var client = await RawClient.ConnectAsync(system.Host, Services.Consultations);
        var id = Guid.CreateVersion7();
        await client.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), RawClient.Envelope(new RecordEntry(id, UnreadableText.Marker), id));
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 1, "it is parked");

        using (UnreadableText.Mended())
        {
            (await receiver.ReplayAsync(_ => true)).ShouldBe(1);
            await Eventually.TrueAsync(async () => (await receiver.EntriesAsync()).Count == 1, "it takes effect");
        }
    }

    [Fact]
    public async Task A_message_of_an_unknown_type_is_parked_and_consumed_once_there_is_a_consumer_for_it()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await system.GrantEverythingAsync(Services.Consultations);
        await using (var client = await RawClient.ConnectAsync(system.Host, Services.Consultations))
        {
            var id = Guid.CreateVersion7();
            await client.PublishAsync("post-op-add-entry", RawClient.Envelope(new RecordEntry(id, "walks"), id));
        }
        var before = await system.ReceiverAsync();
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-add-entry_skipped") == 1, "it is parked");
        (await before.ParkedAsync()).ShouldHaveSingleItem().Reason.ShouldBe("No consumer for this type of message.");
        await before.DisposeAsync();

        var after = await system.StartAsync(LedgerService.WithDatabase(Services.PostOp, system.Broker(Services.PostOp),
            system.ReceiverDatabase.ServiceConnection, list => list.Consume<NextVersion.AddEntryConsumer>()));
        (await after.ReplayAsync(_ => true)).ShouldBe(1);

        await Eventually.TrueAsync(async () => (await after.EntriesAsync()).Count == 1, "it takes effect");
    }

    [Fact]
    public async Task A_message_delivered_again_and_again_without_end_is_parked_by_the_broker_and_can_be_replayed()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using (var client = await RawClient.ConnectAsync(system.Host, Services.Consultations))
        {
            var id = Guid.CreateVersion7();
            await client.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), RawClient.Envelope(new RecordEntry(id, "walks"), id));
        }
        await using var deploy = await RawClient.ConnectAsync(system.Host, BrokerPermissions.DeployUser);
        await deploy.OnChannelAsync(async channel =>
        {
            while (await channel.BasicGetAsync("post-op-record-entry", autoAck: false) is { } delivery)
                await channel.BasicNackAsync(delivery.DeliveryTag, multiple: false, requeue: true);
        });
        await Eventually.TrueAsync(async () => await deploy.CountAsync("post-op-record-entry_error") == 1, "it is parked");

        var receiver = await system.ReceiverAsync();
        (await receiver.ParkedAsync()).ShouldHaveSingleItem().Reason.ShouldBe("The broker gave it up.");
        (await receiver.ReplayAsync(_ => true)).ShouldBe(1);

        await Eventually.TrueAsync(async () => (await receiver.EntriesAsync()).Count == 1, "it takes effect");
    }

    [Fact]
    public async Task Listing_parked_messages_over_and_over_loses_none()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        await using var client = await RawClient.ConnectAsync(system.Host, Services.Consultations);
        for (var i = 0; i < 5; i++) await client.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), "{ torn");
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 5, "they are parked");

        for (var i = 0; i < 120; i++) (await receiver.ParkedAsync()).Count.ShouldBe(5);

        (await system.CountAsync("post-op-record-entry_error")).ShouldBe(5u);
    }
}
