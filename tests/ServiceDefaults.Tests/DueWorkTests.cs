using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class DueWorkTests
{
    [Fact]
    public async Task The_heartbeat_runs_work_again_and_again_and_tries_again_after_a_failure()
    {
        Watch watch = new() { FailsFirst = true };
        await using var app = Build(watch);
        await app.StartAsync();

        await watch.RanThreeTimes.Task.WaitAsync(TimeSpan.FromSeconds(120));
        await app.StopAsync();
    }

    [Fact]
    public async Task The_sandbox_never_runs_work_while_the_heartbeat_is_at_it()
    {
        Watch watch = new() { Hold = new() };
        await using var app = Build(watch);
        var runner = app.Services.GetRequiredService<DueWorkRunner>();

        var beat = runner.RunAsync(nameof(WatchedJob), default);
        await watch.Entered.Task.WaitAsync(TimeSpan.FromSeconds(120));
        var sandbox = runner.RunAllAsync(default);
        sandbox.IsCompleted.ShouldBeFalse();
        watch.Hold.SetResult();
        await Task.WhenAll(beat, sandbox);

        watch.MostAtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task Work_is_run_until_it_says_there_is_no_more()
    {
        Watch watch = new() { Due = 5 };
        await using var app = Build(watch);

        (await app.Services.GetRequiredService<DueWorkRunner>().RunAllAsync(default)).ShouldBe(5);

        watch.Due.ShouldBe(0);
    }

    private static WebApplication Build(Watch watch)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Http:PrivatePort"] = "0", ["Broker:Host"] = "x", ["Broker:User"] = "x", ["Broker:Password"] = "x" });
        builder.AddServiceDefaults("post-op").AddDueWork<WatchedJob>(every: TimeSpan.FromMilliseconds(20));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(watch);
        return builder.Build();
    }

    private sealed class Watch
    {
        private int _now;
        private int _runs;

        public bool FailsFirst { get; init; }

        public TaskCompletionSource? Hold { get; init; }

        public int Due { get; set; }

        public int MostAtOnce { get; private set; }

        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource RanThreeTimes { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<int> RunAsync()
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
            Entered.TrySetResult();
            if (Hold is not null) await Hold.Task;
            Interlocked.Decrement(ref _now);
            var run = Interlocked.Increment(ref _runs);
            if (run == 1 && FailsFirst) throw new InvalidOperationException("The first beat fails.");
            if (run == 3) RanThreeTimes.TrySetResult();
            if (Due == 0) return 0;
            Due--;
            return 1;
        }
    }

    private sealed class WatchedJob(Watch watch) : IDueWork
    {
        public Task<int> RunAsync(CancellationToken cancellationToken) => watch.RunAsync();

        public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);
    }
}
