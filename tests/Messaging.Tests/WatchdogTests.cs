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

    [Fact]
    public async Task A_process_whose_bus_stays_away_from_a_broker_that_answers_ends_itself()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var cable = system.Cable();
        var (sender, receiver) = (await system.SenderAsync(cable), await system.ReceiverAsync());
        // The bus hangs on the cable, the watchdog does not.
        var watchdog = ActivatorUtilities.CreateInstance<Watchdog>(sender.Services, receiver.Services.GetRequiredService<BrokerConnections>());
        var lifetime = sender.Services.GetRequiredService<IHostApplicationLifetime>();
        cable.Cut();
        await Eventually.TrueAsync(() => Task.FromResult(!sender.Services.GetRequiredService<BrokerLink>().IsUp), "the bus notices");
        List<bool> ended = [];
        for (var look = 1; look <= 4; look++)
        {
            await watchdog.LookAsync(default);
            ended.Add(lifetime.ApplicationStopping.IsCancellationRequested);
        }
        Environment.ExitCode = 0;

        ended.ShouldBe([false, false, false, true]);
    }

    [Fact]
    public async Task A_process_whose_broker_is_away_waits_for_it()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var cable = system.Cable();
        var sender = await system.SenderAsync(cable);
        var (watchdog, lifetime) = (ActivatorUtilities.CreateInstance<Watchdog>(sender.Services), sender.Services.GetRequiredService<IHostApplicationLifetime>());
        cable.Cut();
        await Eventually.TrueAsync(() => Task.FromResult(!sender.Services.GetRequiredService<BrokerLink>().IsUp), "the bus notices");
        for (var look = 0; look < 10; look++) await Should.ThrowAsync<Exception>(() => watchdog.LookAsync(default));

        lifetime.ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
    }
}
