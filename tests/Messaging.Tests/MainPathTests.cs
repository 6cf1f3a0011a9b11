namespace FbssFollowUp.Messaging.Tests;

public sealed class MainPathTests
{
    [Fact]
    public async Task A_command_through_the_outbox_takes_effect_once_and_its_fact_comes_back()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var sender = await system.SenderAsync();

        await sender.EnqueueAsync(new RecordEntry(Guid.CreateVersion7(), "walks"));

        await Eventually.TrueAsync(async () => (await sender.EntriesAsync()).Count == 1, "the fact arrives");
        (await receiver.EntriesAsync()).ShouldHaveSingleItem().Text.ShouldBe("walks");
        await Eventually.TrueAsync(() => Task.FromResult((sender.Tally.Owed, sender.Tally.Done) == (1, 1)), "the sender's count is right");
        (receiver.Tally.Owed, receiver.Tally.Done, receiver.Tally.InFlight).ShouldBe((2, 1, 0));
    }
}
