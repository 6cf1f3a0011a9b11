using System.Diagnostics;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Builds the services, a line each; what has not changed is MSBuild's business.</summary>
internal static class BuildServices
{
    private const string Mark = "built: ";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    public static async Task BuildAsync(StateFolder state, Action<string> say, CancellationToken cancellationToken)
    {
        var log = state.File("logs", "build.log");
        File.Delete(log);
        say("Building the six services.");
        var since = Stopwatch.GetTimestamp();
        var build = StartProcess.RunAsync(Call(log), cancellationToken);
        for (var told = 0; ; told = Tell(log, told, since, say))
        {
            if (await Task.WhenAny(build, Task.Delay(Look, CancellationToken.None)) != build) continue;
            Tell(log, told, since, say);
            break;
        }

        if (await build != 0) throw new ServersException($"The services could not be built; the whole output is in {log}.\n{string.Join('\n', Errors(log))}");
        say($"Built ({Stopwatch.GetElapsedTime(since).TotalSeconds:0} s).");
    }

    // -tl:off: a line of text per message, whatever terminal the runner has.
    private static ProgramCall Call(string log) => new(
        "dotnet", "build", Path.Combine(Checkout.Root, "deploy", "local", "Installation", "services.proj"), "-c", ServiceProject.Configuration, "--nologo", "-v", "minimal", "-tl:off", "-nodeReuse:false")
    {
        Log = log,
        WorkingDirectory = Checkout.Root
    };

    private static int Tell(string log, int told, long since, Action<string> say)
    {
        var built = LinesOf(log).Where(line => line.Contains(Mark, StringComparison.Ordinal)).ToList();
        foreach (var line in built.Skip(told)) say($"  {line.Trim()[Mark.Length..]} ({Stopwatch.GetElapsedTime(since).TotalSeconds:0} s)");
        return built.Count;
    }

    private static string[] LinesOf(string log) => File.Exists(log) ? File.ReadAllLines(log) : [];

    private static IEnumerable<string> Errors(string log) => LinesOf(log).Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().Take(5);
}
