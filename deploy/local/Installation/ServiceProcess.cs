using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>One running service, started again when it dies, unless it says that it was set up wrongly: it would only say so again.</summary>
/// <param name="name">One of the services.</param>
/// <param name="call">What is run.</param>
/// <param name="record">The file that remembers the process, should we be killed.</param>
/// <param name="say">One line for each unexpected end.</param>
internal sealed class ServiceProcess(string name, ProgramCall call, string record, Action<string> say) : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    // A service that dies at once is not started in a tight loop.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LivedLong = TimeSpan.FromMinutes(1);

    // The exit code that sysexits.h gives to configuration errors.
    private const int WrongSetting = 78;

    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource<string> refused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private OwnProcess? process;
    private Task<int> ended = Task.FromResult(0);
    private Task keeping = Task.CompletedTask;

    public string Name => name;

    /// <summary>Ends, with the sentence to print, if the service will not run as it was set up.</summary>
    public Task<string> Refused => refused.Task;

    public void Start()
    {
        Launch();
        keeping = KeepAsync();
    }

    /// <summary>As if the power went: no warning, no goodbye. It is started again like after any other death.</summary>
    public void Kill() => Signal.Send(-process!.Pid, Signal.Kill);

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await keeping;
        if (process is not null) await process.StopAsync(StopPatience);
        File.Delete(record);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    private void Launch()
    {
        (process, ended) = StartProcess.StartWatched(call);
        Recorded.Write(record, process);
    }

    private async Task KeepAsync()
    {
        var pause = Look;
        var since = TimeProvider.System.GetTimestamp();
        while (!stopping.IsCancellationRequested)
        {
            await Task.Delay(process!.IsAlive ? Look : pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (process.IsAlive || stopping.IsCancellationRequested) continue;
            if (await ended == WrongSetting)
            {
                refused.TrySetResult($"{name} was set up wrongly: {File.ReadLines(call.Log).LastOrDefault()}");
                return;
            }

            pause = TimeProvider.System.GetElapsedTime(since) > LivedLong ? Look : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            since = TimeProvider.System.GetTimestamp();
            say($"{name} ended unexpectedly; starting it again (log: {call.Log}).");
            Launch();
        }
    }
}
