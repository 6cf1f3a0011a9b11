using System.Runtime.InteropServices;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Ends the run: Ctrl-C, a signal, or the death of the <c>dotnet run</c> that started us.</summary>
internal sealed class StopRequest : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations;

    public StopRequest()
    {
        registrations = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, Take))];
        _ = WatchParentAsync();
    }

    public CancellationToken Token => source.Token;

    /// <summary>Until somebody wants it to end.</summary>
    public Task WaitAsync() => Task.Delay(Timeout.Infinite, Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        source.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        context.Cancel = true;
        source.Cancel();
    }

    // A killed `dotnet run` cannot pass a signal on; nobody would stop us then.
    private async Task WatchParentAsync()
    {
        if (ParentProcess.StartedByDotnet() is not { } parent) return;
        while (parent.IsAlive) await Task.Delay(Look, Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!source.IsCancellationRequested) await source.CancelAsync();
    }
}
