using System.Data.Common;
using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FbssFollowUp.Messaging.Tests;

public sealed class AnswerTests
{
    private static readonly Actor Surgeon = new("dr-ellis", Roles.Surgeon, "Dr. Ellis");

    [Fact]
    public async Task An_answer_does_not_leave_before_the_commit()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var console = await system.EdgeAsync(Services.Console);
        await console.CountAsync("walks", Surgeon);
        var (answered, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        receiver.Interference.AfterAnswer = _ => { answered.SetResult(); return goOn.Task; };

        var command = console.Requests.CommandAsync(new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7(), Surgeon, CancellationToken.None);
        await answered.Task;
        // Questions answered meanwhile come the same way as the answer would have come.
        for (var i = 0; i < 20; i++) (await console.CountAsync("walks", Surgeon)).ShouldBe(0);
        var early = command.IsCompleted;
        goOn.SetResult();

        (await command).ShouldBeOfType<Outcome<Accepted>.Answered>();
        early.ShouldBeFalse();
        (await console.CountAsync("walks", Surgeon)).ShouldBe(1);
    }

    [Fact]
    public async Task The_answer_of_an_attempt_that_was_rolled_back_never_leaves()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var console = await system.EdgeAsync(Services.Console);
        await console.CountAsync("walks", Surgeon);
        var attempts = 0;
        receiver.Interference.AfterAnswer = _ => Interlocked.Increment(ref attempts) < 3 ? throw new InvalidOperationException("rolled back") : Task.CompletedTask;

        var outcome = await console.Requests.CommandAsync(new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7(), Surgeon, CancellationToken.None);

        attempts.ShouldBe(3);
        outcome.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id.ShouldBe((await receiver.EntriesAsync()).ShouldHaveSingleItem().Id);
    }

    [Fact]
    public async Task A_command_whose_commit_fails_every_time_is_never_answered_with_success_and_is_parked()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync(new FailingCommit());
        var console = await system.EdgeAsync(Services.Console);
        await console.CountAsync("walks", Surgeon);

        var outcome = await console.Requests.CommandAsync(new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7(), Surgeon, CancellationToken.None);

        outcome.ShouldBeOfType<Outcome<Accepted>.Unavailable>();
        (await receiver.EntriesAsync()).ShouldBeEmpty();
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-add-entry_error") == 1, "it is parked");
    }

    private sealed class FailingCommit : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("The disk is full.");
    }
}
