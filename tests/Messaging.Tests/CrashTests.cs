using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class CrashTests
{
    [Theory]
    [InlineData(Death.BeforeCommit, 0)]
    [InlineData(Death.BetweenCommitAndAcknowledge, 1)]
    public async Task A_receiver_killed_at_any_point_and_started_again_lets_the_command_take_effect_exactly_once(Death death, int duplicates)
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var sender = await system.SenderAsync();
        var id = Guid.CreateVersion7();
        await sender.EnqueueAsync(new RecordEntry(id, "walks"));

        await LedgerProcess.DieAsync(death, system.Broker(Services.PostOp), system.ReceiverDatabase.ServiceConnection);
        var revived = await system.ReceiverAsync();

        await Eventually.TrueAsync(async () => (await sender.EntriesAsync()).Count == 1, "its fact comes back");
        await Eventually.TrueAsync(() => Task.FromResult(revived.Tally.Done + revived.Tally.Duplicates == 1), "the redelivery is over");
        (await revived.EntriesAsync()).ShouldHaveSingleItem().EntryId.ShouldBe(id);
        (await sender.EntriesAsync()).ShouldHaveSingleItem();
        revived.Tally.Duplicates.ShouldBe(duplicates);
    }

    [Fact]
    public async Task A_dispatcher_killed_between_confirm_and_delete_publishes_again_and_the_command_takes_effect_exactly_once()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var id = Guid.CreateVersion7();
        await using (var enqueuer = LedgerSystem.Sender(system.Broker(Services.Consultations), system.SenderDatabase.ServiceConnection))
            await enqueuer.EnqueueAsync(new RecordEntry(id, "walks"));

        await LedgerProcess.DieAsync(Death.BetweenConfirmAndDelete, system.Broker(Services.Consultations), system.SenderDatabase.ServiceConnection);
        var revived = await system.SenderAsync();
        await revived.EndLeasesAsync();

        await Eventually.TrueAsync(async () => await revived.Tally.CountOutboxAsync(default) == 0, "the row is published again and deleted");
        await Eventually.TrueAsync(() => Task.FromResult(receiver.Tally.Duplicates == 1), "the second copy is recognised");
        (await receiver.EntriesAsync()).ShouldHaveSingleItem().EntryId.ShouldBe(id);
    }
}
