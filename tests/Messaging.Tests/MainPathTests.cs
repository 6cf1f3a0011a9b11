using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class MainPathTests
{
    private static readonly Actor Surgeon = new("dr-ellis", Roles.Surgeon, "Dr. Ellis");

    [Fact]
    public async Task A_command_through_the_outbox_takes_effect_once_and_its_fact_comes_back()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.StartedAsync(system.Receiver());
        var sender = await system.StartedAsync(system.Sender());

        await sender.EnqueueAsync(new RecordEntry(Guid.CreateVersion7(), "walks"));

        await Eventually.TrueAsync(async () => (await sender.EntriesAsync()).Count == 1, "the fact arrives");
        (await receiver.EntriesAsync()).ShouldHaveSingleItem().Text.ShouldBe("walks");
        (sender.Tally.Owed, receiver.Tally.Done).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_command_of_a_person_is_answered_and_refused()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await system.StartedAsync(system.Receiver());
        var console = await system.StartedAsync(system.Edge(Services.Console));
        await Eventually.TrueAsync(async () => await console.Requests.AskAsync<CountEntries, EntryCount>(new("x"), Surgeon, CancellationToken.None) is Outcome<EntryCount>.Answered, "connected");

        var done = await console.Requests.CommandAsync(new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7(), Surgeon, CancellationToken.None);
        var refused = await console.Requests.CommandAsync(new AddEntry(Guid.CreateVersion7(), ""), Guid.CreateVersion7(), Surgeon, CancellationToken.None);

        done.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Notices.ShouldBe([Roles.Surgeon]);
        refused.ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("empty");
    }
}
