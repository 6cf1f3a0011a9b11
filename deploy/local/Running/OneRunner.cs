using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Only one runner works on an installation; another can find out where it is.</summary>
internal sealed record OneRunner(OwnProcess Process, string Console, string ConsolePrivate)
{
    private static readonly TimeSpan StoppingPatience = TimeSpan.FromSeconds(45);

    /// <summary>The lock, waiting a while for a runner that is about to end.</summary>
    /// <exception cref="ServersException">It does not end.</exception>
    public static async Task<IDisposable> LockAsync(StateFolder state, Action<string> say, CancellationToken cancellationToken)
    {
        if (FolderLock.Try(LockFile(state)) is { } free) return free;
        var other = Read(state);
        if (other is { Process.IsAlive: true })
            throw new ServersException($"It is running already: the console is at {other.Console} (process {other.Process.Pid}). Stop it there with Ctrl-C first.");

        say("An earlier run is still stopping; waiting for it.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StoppingPatience);
        return await FolderLock.TakeAsync(LockFile(state), shared: false, limit.Token);
    }

    /// <summary>The runner that is at work now, or null.</summary>
    public static OneRunner? Read(StateFolder state) => Recorded.Read<OneRunner>(RecordFile(state)) is { Process.IsAlive: true } runner ? runner : null;

    public static void Announce(StateFolder state, LocalSystem system) =>
        Recorded.Write(RecordFile(state), new OneRunner(OwnProcess.Of(Environment.ProcessId)!, $"{system.Console}", $"{system.PrivateAddress(Contracts.Services.Console)}"));

    public static void Leave(StateFolder state) => File.Delete(RecordFile(state));

    private static string LockFile(StateFolder state) => state.File("runner.lock");

    private static string RecordFile(StateFolder state) => state.File("runner.json");
}
