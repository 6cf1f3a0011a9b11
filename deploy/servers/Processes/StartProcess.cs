using System.Diagnostics;

namespace FbssFollowUp.Servers;

/// <summary>
/// Starts a program in a session of its own: Ctrl-C in the terminal reaches only the runner, which then stops its children in order,
/// and no pipe ties the child to the runner's life.
/// </summary>
public static class StartProcess
{
    // The shell opens the log and becomes the program, so that the process number stays the program's own.
    private const string Script = """exec "$@" </dev/null >>"$0" 2>&1""";

    private static readonly string[] Prefix = File.Exists("/usr/bin/setsid") ? ["/usr/bin/setsid"] : [];

    /// <summary>Runs on until stopped.</summary>
    public static OwnProcess Start(ProgramCall call)
    {
        using var process = Launch(call);
        return OwnProcess.Of(process.Id) ?? new OwnProcess(process.Id, "ended at once");
    }

    /// <summary>Runs on until stopped; the task ends with it and gives its exit code.</summary>
    public static (OwnProcess Process, Task<int> Ended) StartWatched(ProgramCall call)
    {
        var process = Launch(call);
        return (OwnProcess.Of(process.Id) ?? new OwnProcess(process.Id, "ended at once"), EndAsync(process));
    }

    /// <summary>Waits for the end and returns the exit code; cancelled, the program is killed.</summary>
    public static async Task<int> RunAsync(ProgramCall call, CancellationToken cancellationToken)
    {
        using var process = Launch(call);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            Signal.Send(-process.Id, Signal.Kill);
            throw;
        }
    }

    private static async Task<int> EndAsync(Process process)
    {
        using (process)
        {
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
    }

    private static Process Launch(ProgramCall call)
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = call.WorkingDirectory ?? "/" };
        string[] become = call.User is null ? [] : ["setpriv", $"--reuid={call.User}", $"--regid={call.User}", "--init-groups", "--"];
        foreach (var part in (string[])["-c", Script, call.Log, .. Prefix, .. become, call.File, .. call.Arguments]) start.ArgumentList.Add(part);
        foreach (var (name, value) in call.Environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new ServersException($"{call.File} could not be started.");
    }
}
