namespace FbssFollowUp.Servers;

/// <summary>While it lasts, packages start no services and PostgreSQL's makes no default cluster. Only what it made itself is taken away again.</summary>
internal sealed class QuietInstallation : IDisposable
{
    private const string Policy = "/usr/sbin/policy-rc.d";
    private const string NoCluster = "/etc/postgresql-common/createcluster.d/fbss-followup.conf";

    private static readonly (string Package, string Unit)[] Units =
    [
        ("rabbitmq-server", "rabbitmq-server.service"), ("rabbitmq-server", "epmd.socket"), ("postfix", "postfix.service"),
        ("dovecot-imapd", "dovecot.service"), ("dovecot-imapd", "dovecot.socket")
    ];

    private readonly List<string> made = [];

    public static QuietInstallation Begin()
    {
        var quiet = new QuietInstallation();
        quiet.Make(Policy, "#!/bin/sh\n# Left by FbssFollowUp if an installation was cut off; safe to delete.\nexit 101\n");
        quiet.Make(NoCluster, "create_main_cluster = false\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Policy, File.GetUnixFileMode(Policy) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        return quiet;
    }

    /// <summary>Not started now, and not at the next boot either.</summary>
    public static async Task DisableAsync(IReadOnlyList<string> packages, string log, CancellationToken cancellationToken)
    {
        string[] units = [.. Units.Where(unit => packages.Contains(unit.Package)).Select(unit => unit.Unit)];
        if (!Directory.Exists("/run/systemd/system") || units.Length == 0) return;
        await StartProcess.RunAsync(new ProgramCall("systemctl", ["disable", .. units]) { Log = log }, cancellationToken);
    }

    public void Dispose()
    {
        foreach (var file in made) File.Delete(file);
    }

    private void Make(string path, string text)
    {
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        made.Add(path);
    }
}
