using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>Everything the mail servers of one test process read and write.</summary>
internal sealed record MailFolder(string Path, int SmtpPort, int ImapPort)
{
    // Their sockets' names must be short, and their own users must get in.
    private const UnixFileMode ForEveryUser = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private const int WantedSmtp = 45525;
    private const int WantedImap = 45993;

    public string Log => File("servers.log");

    public string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public static async Task<MailFolder> MakeAsync()
    {
        var path = Directory.CreateTempSubdirectory("fbss-mail-").FullName;
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(path, ForEveryUser);
        MailFolder folder = new(path, FreePort.Near(WantedSmtp, "Postfix", Silent), FreePort.Near(WantedImap, "Dovecot", Silent));
        foreach (var name in new[] { "postfix", "queue", "data", "mail", "dovecot", "run", "tls" }) Directory.CreateDirectory(folder.File(name));
        MailCertificates.Write(folder.File("tls"));
        System.IO.File.WriteAllText(folder.File("password"), MailServers.Password + "\n");
        PostfixFiles.Write(folder);
        DovecotFiles.Write(folder);
        await folder.GiveAsync("postfix", "data");
        await folder.GiveAsync($"{DovecotFiles.MailUser}:{DovecotFiles.MailUser}", "mail");
        return folder;
    }

    public IReadOnlyList<byte[]> MailsIn(string mailbox)
    {
        var arrived = File("mail", mailbox, "new");
        return Directory.Exists(arrived) ? [.. Directory.GetFiles(arrived).Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllBytes)] : [];
    }

    public void Delete() => Directory.Delete(Path, recursive: true);

    private async Task GiveAsync(string owner, string name)
    {
        if (await StartProcess.RunAsync(new ProgramCall("chown", owner, File(name)) { Log = Log }, CancellationToken.None) != 0)
            throw new ServersException($"{name} could not be given to {owner}; see {Log}.");
    }

    private static void Silent(string line) { }
}
