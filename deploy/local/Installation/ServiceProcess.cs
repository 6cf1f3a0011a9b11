using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>One running service, started again when it dies.</summary>
internal sealed class ServiceProcess(Installation installation, ServiceProject project, Action<string> say) : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    // A service that dies at once is not started in a tight loop.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LivedLong = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource stopping = new();
    private OwnProcess? process;
    private Task keeping = Task.CompletedTask;

    public string Name => project.Name;

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
        File.Delete(installation.Plan.RecordOf(Name));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    private void Launch()
    {
        var call = new ProgramCall("dotnet", project.Program)
        {
            Log = installation.Plan.LogOf(Name),
            WorkingDirectory = project.BuiltFolder,
            Environment = ServiceSettings.ForRunning(installation, project)
        };
        process = StartProcess.Start(call);
        Recorded.Write(installation.Plan.RecordOf(Name), process);
    }

    private async Task KeepAsync()
    {
        var pause = Look;
        var since = TimeProvider.System.GetTimestamp();
        while (!stopping.IsCancellationRequested)
        {
            await Task.Delay(process!.IsAlive ? Look : pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (process.IsAlive || stopping.IsCancellationRequested) continue;

            pause = TimeProvider.System.GetElapsedTime(since) > LivedLong ? Look : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            since = TimeProvider.System.GetTimestamp();
            say($"{Name} ended unexpectedly; starting it again (log: {installation.Plan.LogOf(Name)}).");
            Launch();
        }
    }
}
