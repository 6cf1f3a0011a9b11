using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class RepetitionTests
{
    private static readonly Actor Surgeon = new("dr-ellis", Roles.Surgeon, "Dr. Ellis");

    [Fact]
    public async Task The_same_message_fifty_times_in_parallel_has_one_effect()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var consultations = await RawClient.ConnectAsync(system.Host, Services.Consultations);
        var (id, copies) = (Guid.CreateVersion7(), Soak.Count(50, 2000));
        var envelope = RawClient.Envelope(new RecordEntry(id, "walks"), id);
        await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => consultations.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), envelope)));

        var replicas = await Task.WhenAll(system.ReceiverAsync(), system.ReceiverAsync());

        await Eventually.TrueAsync(
            () => Task.FromResult(replicas.Sum(replica => replica.Tally.Duplicates) == copies - 1), "all other copies do nothing", Soak.Count(30, 300));
        (await replicas[0].EntriesAsync()).ShouldHaveSingleItem();
        replicas.Sum(replica => replica.Tally.Done).ShouldBe(1);
        (await replicas[0].ParkedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_command_twice_has_one_effect_and_the_same_answer_twice()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var console = await system.EdgeAsync(Services.Console);
        var (command, commandId) = (new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7());

        var first = await console.AnswerAsync(command, commandId, Surgeon);
        var second = await console.AnswerAsync(command, commandId, Surgeon);

        second.ShouldBeEquivalentTo(first);
        first.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id.ShouldBe((await receiver.EntriesAsync()).ShouldHaveSingleItem().Id);
    }

    [Fact]
    public async Task A_refused_command_sent_again_is_refused_again()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await system.ReceiverAsync();
        var console = await system.EdgeAsync(Services.Console);
        var (command, commandId) = (new AddEntry(Guid.CreateVersion7(), ""), Guid.CreateVersion7());

        var first = await console.AnswerAsync(command, commandId, Surgeon);
        var second = await console.AnswerAsync(command, commandId, Surgeon);

        second.ShouldBeEquivalentTo(first);
        first.ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("empty");
    }

    [Fact]
    public async Task The_same_command_fifty_times_at_once_has_one_effect_and_one_answer_for_all()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var console = await system.EdgeAsync(Services.Console);
        var (command, commandId) = (new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7());

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => console.AnswerAsync(command, commandId, Surgeon)));

        answers.Select(answer => answer.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id).Distinct()
            .ShouldHaveSingleItem().ShouldBe((await receiver.EntriesAsync()).ShouldHaveSingleItem().Id);
    }
}
