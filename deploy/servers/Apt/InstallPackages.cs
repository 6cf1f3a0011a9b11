namespace FbssFollowUp.Servers;

/// <summary>Installs server packages on Debian and Ubuntu without starting their services or making PostgreSQL's default cluster.</summary>
internal sealed class InstallPackages(StateFolder state, Action<string> say)
{
    private static readonly TimeSpan StillAtIt = TimeSpan.FromSeconds(15);

    // Another apt that is at work (unattended upgrades after a fresh boot) is waited for.
    private static readonly string[] Patient = ["-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=2"];

    private string Log => state.File("apt.log");

    public async Task InstallAsync(IReadOnlyList<string> packages, CancellationToken cancellationToken)
    {
        say($"Installing {string.Join(" and ", packages)} with apt-get; no service of theirs is started (log: {Log}).");
        using (var quiet = QuietInstallation.Begin())
        {
            await AptAsync([.. Patient, "update"], cancellationToken);
            var code = await AptAsync([.. Patient, "install", "--yes", "--no-install-recommends", .. packages], cancellationToken);
            if (code != 0) throw new ServersException($"apt-get could not install {string.Join(" and ", packages)}; its words are at the end of {Log}.");
        }

        await QuietInstallation.DisableAsync(packages, Log, cancellationToken);
        say("Installed.");
    }

    private async Task<int> AptAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var call = new ProgramCall("apt-get", arguments)
        {
            Log = Log,
            Environment = new Dictionary<string, string?> { ["DEBIAN_FRONTEND"] = "noninteractive", ["RUNLEVEL"] = "1" }
        };
        var running = StartProcess.RunAsync(call, cancellationToken);
        while (await Task.WhenAny(running, Task.Delay(StillAtIt, cancellationToken)) != running) say($"apt-get {arguments[4]} is still at work.");
        return await running;
    }
}
