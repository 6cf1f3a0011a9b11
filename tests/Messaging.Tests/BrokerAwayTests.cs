using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class BrokerAwayTests
{
    private static readonly Actor Surgeon = new("dr-ellis", Roles.Surgeon, "Dr. Ellis");

    [Fact]
    public async Task Work_accepted_while_the_broker_is_away_all_arrives_when_it_is_back()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var cable = system.Cable();
        var receiver = await system.ReceiverAsync();
        var sender = await system.SenderAsync(cable);
        var count = Soak.Count(300, 20_000);
        await sender.EnqueueAsync(Entries(count, "before"));

        cable.Cut();
        await sender.EnqueueAsync(Entries(count, "while away"));
        (await sender.Tally.CountOutboxAsync(default)).ShouldBeGreaterThanOrEqualTo(count);
        cable.Mend();
        await sender.EnqueueAsync(Entries(count, "after"));

        await Eventually.TrueAsync(async () => (await receiver.EntriesAsync()).Count >= 3 * count, "all of it arrives", Soak.Count(300, 900));
        await Eventually.TrueAsync(async () => (await sender.EntriesAsync()).Count >= 3 * count, "all facts come back", Soak.Count(300, 900));
        (await receiver.EntriesAsync()).Select(entry => entry.EntryId).Distinct().Count().ShouldBe(3 * count);
        (await receiver.EntriesAsync()).Count.ShouldBe(3 * count);
        (await sender.EntriesAsync()).Count.ShouldBe(3 * count);
    }

    [Fact]
    public async Task A_request_while_the_broker_is_away_is_unavailable_at_once_and_answered_after_its_return()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var cable = system.Cable();
        var receiver = await system.ReceiverAsync();
        var console = await system.EdgeAsync(Services.Console, cable);
        await console.AnswerAsync(new AddEntry(Guid.CreateVersion7(), "before"), Guid.CreateVersion7(), Surgeon);
        var (command, commandId) = (new AddEntry(Guid.CreateVersion7(), "while away"), Guid.CreateVersion7());

        cable.Cut();
        var away = await console.Requests.CommandAsync(command, commandId, Surgeon, CancellationToken.None);
        cable.Mend();
        var back = await console.AnswerAsync(command, commandId, Surgeon, seconds: 60);

        away.ShouldBeOfType<Outcome<Accepted>.Unavailable>().Sentence.ShouldContain("try again");
        back.ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await receiver.EntriesAsync()).Count.ShouldBe(2);
    }

    private static RecordEntry[] Entries(int count, string text) => [.. Enumerable.Range(0, count).Select(_ => new RecordEntry(Guid.CreateVersion7(), text))];
}
