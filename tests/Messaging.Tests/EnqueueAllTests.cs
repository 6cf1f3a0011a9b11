using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class EnqueueAllTests
{
    [Fact]
    public async Task Many_messages_enqueued_at_once_arrive_if_their_transaction_commits_and_none_if_it_does_not()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var sender = await system.SenderAsync();

        await EnqueueAsync(sender, "given up", commit: false);
        await EnqueueAsync(sender, "kept", commit: true);

        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry") == 300, "the committed ones are published");
        (await sender.Tally.CountOutboxAsync(default)).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_transaction_they_are_refused_because_they_could_outlive_the_state_they_tell_of()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var sender = LedgerSystem.Sender(system.Broker(Services.Consultations), system.SenderDatabase.ServiceConnection);

        await Should.ThrowAsync<InvalidOperationException>(() => sender.InDatabaseAsync(async db =>
        {
            await db.EnqueueAllAsync([new RecordEntry(Guid.CreateVersion7(), "loose")], default);
            return 0;
        }));
        (await sender.Tally.CountOutboxAsync(default)).ShouldBe(0);
    }

    private static Task<int> EnqueueAsync(LedgerService sender, string text, bool commit) => sender.InDatabaseAsync(async db =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.EnqueueAllAsync(Enumerable.Range(0, 300).Select(_ => new RecordEntry(Guid.CreateVersion7(), text)), default);
        if (commit) await transaction.CommitAsync();
        return 0;
    });
}
