using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FbssFollowUp.Messaging.Tests;

public sealed class WatchdogTests
{
    [Fact]
    public async Task A_process_whose_queue_fills_while_nothing_moves_ends_itself_and_an_idle_one_does_not()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var sender = await system.SenderAsync();
        var (watchdog, lifetime) = (ActivatorUtilities.CreateInstance<Watchdog>(receiver.Services), receiver.Services.GetRequiredService<IHostApplicationLifetime>());
        for (var i = 0; i < 10; i++) await watchdog.LookAsync(default);
        var idleProcessEnded = lifetime.ApplicationStopping.IsCancellationRequested;

        var stuck = new TaskCompletionSource();
        receiver.Interference.BeforeSave = _ => stuck.Task;
        await sender.EnqueueAsync([.. Enumerable.Range(0, 200).Select(_ => new RecordEntry(Guid.CreateVersion7(), "walks"))]);
        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry") > 100, "the queue fills");
        for (var i = 0; i < 5; i++) await watchdog.LookAsync(default);
        Environment.ExitCode = 0;

        idleProcessEnded.ShouldBeFalse();
        lifetime.ApplicationStopping.IsCancellationRequested.ShouldBeTrue();
        stuck.SetResult();
    }
}
