namespace FbssFollowUp.Servers;

/// <summary>
/// Stops servers some seconds after the last process that used them ended, however it ended: a small shell script that outlives its starter
/// and tries for the lock that every user holds shared.
/// </summary>
public static class StopWhenUnused
{
    /// <summary>Takes the lock. Held until the process ends or it is disposed; the script leaves the servers alone meanwhile.</summary>
    public static Task<IDisposable> UseAsync(StateFolder state, CancellationToken cancellationToken) =>
        FolderLock.TakeAsync(LockFile(state), shared: true, cancellationToken);

    /// <summary>Starts the script unless it runs. Where there is no <c>flock</c> program the servers run on until stopped by hand.</summary>
    public static void Watch(StateFolder state, FoundServers servers)
    {
        if (servers.AreSomebodyElses || OnPath.Find("flock") is null) return;
        if (Recorded.Read<OwnProcess>(state.File("watcher.json")) is { IsAlive: true }) return;

        var script = state.File("stop-when-unused.sh");
        File.WriteAllText(script, Script(LockFile(state), servers.StopScript));
        Recorded.Write(state.File("watcher.json"), StartProcess.Start(new ProgramCall("/bin/sh", script) { Log = state.File("watcher.log") }));
    }

    private static string LockFile(StateFolder state) => state.File("users.lock");

    private static string Script(string lockFile, string stop) => $$"""
        # $1: process number, $2: its start in ticks since boot, $3: signal, $4: - for the whole group
        alive() { [ "$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20)" = "$2" ]; }
        stop() { alive "$1" "$2" || return 0; kill -s "$3" -- "$4$1"; for i in $(seq 80); do alive "$1" "$2" || return 0; sleep 0.5; done; kill -s KILL -- "-$1"; }
        while :; do
          sleep 20
          exec 9<>'{{lockFile}}'
          flock -n -x 9 && break
          exec 9>&-
        done
        {{stop}}
        """;
}
