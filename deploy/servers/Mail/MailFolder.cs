namespace FbssFollowUp.Servers;

/// <summary>Everything that a pair of mail servers reads and writes.</summary>
internal sealed record MailFolder(string Path, int Smtp, int Smtps, int Imaps)
{
    // Their sockets' names must be short, and their own users must get in.
    private const UnixFileMode ForEveryUser = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Log => File("servers.log");

    public string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Mails that lie there stay.</summary>
    public static async Task<MailFolder> MakeAsync(string path, MailSite site, Action<string> say, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(path, ForEveryUser);
        MailFolder folder = new(
            path, FreePort.Near(site.Smtp, "mail's sending", say), FreePort.Near(site.Smtps, "mail's sending over TLS", say),
            FreePort.Near(site.Imaps, "mail's reading", say));
        foreach (var name in new[] { "postfix", "queue", "data", "mail", "dovecot", "run", "tls" }) Directory.CreateDirectory(folder.File(name));
        MailCertificates.Write(folder.File("tls"));
        await System.IO.File.WriteAllTextAsync(folder.File("password"), site.Password + "\n", cancellationToken);
        PostfixFiles.Write(folder, site);
        DovecotFiles.Write(folder, site);
        await folder.GiveAsync("postfix", "data", cancellationToken);
        await folder.GiveAsync($"{DovecotFiles.MailUser}:{DovecotFiles.MailUser}", "mail", cancellationToken);
        return folder;
    }

    private async Task GiveAsync(string owner, string name, CancellationToken cancellationToken)
    {
        if (await StartProcess.RunAsync(new ProgramCall("chown", owner, File(name)) { Log = Log }, cancellationToken) != 0)
            throw new ServersException($"{name} could not be given to {owner}; see {Log}.");
    }
}
