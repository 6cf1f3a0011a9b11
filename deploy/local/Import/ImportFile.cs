using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The command <c>import FILE.csv</c>: into the running system, or into one that is started for it.</summary>
internal static class ImportFile
{
    public static async Task<int> RunAsync(string file, Action<string> say)
    {
        if (!File.Exists(file)) throw new ServersException($"There is no file {Path.GetFullPath(file)}.");
        var csv = await File.ReadAllTextAsync(file);
        using var stop = new StopRequest();
        var report = OneRunner.Read(InstallationPlan.Usual.State) is { } running
            ? await ImportLog.ImportAsync(new Uri(running.ConsolePrivate), csv, stop.Token)
            : await StartAndImportAsync(csv, say, stop.Token);
        foreach (var line in report.Lines()) say(line);
        return 0;
    }

    private static async Task<ImportReport> StartAndImportAsync(string csv, Action<string> say, CancellationToken cancellationToken)
    {
        var plan = InstallationPlan.Usual;
        using var only = await OneRunner.LockAsync(plan.State, say, cancellationToken);
        var servers = await ServersAndBuild.PrepareAsync(plan.State, say, cancellationToken);
        try
        {
            SampleRun.Skip(plan);
            await using var system = await LocalSystem.StartAsync(plan, servers.Running, say, cancellationToken);
            var report = await system.ImportAsync(csv, cancellationToken);
            await system.Clock.SettleAsync(null, cancellationToken);
            return report;
        }
        finally
        {
            await servers.StopAsync();
        }
    }
}
