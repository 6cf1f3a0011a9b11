using System.Net;
using System.Net.Sockets;

namespace FbssFollowUp.Servers;

/// <summary>A Postfix and a Dovecot of our own, on loopback ports, with a private configuration, data folder and certificates.</summary>
public sealed class PrivateMail : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly MailFolder folder;
    private readonly OwnProcess dovecot;
    private readonly OwnProcess postfix;

    private PrivateMail(MailFolder folder, OwnProcess dovecot, OwnProcess postfix) => (this.folder, this.dovecot, this.postfix) = (folder, dovecot, postfix);

    /// <summary>Starts with STARTTLS and wants to know who sends.</summary>
    public int SmtpPort => folder.Smtp;

    /// <summary>The same, encrypted from the first word.</summary>
    public int SmtpsPort => folder.Smtps;

    /// <summary>IMAP, encrypted from the first word.</summary>
    public int ImapPort => folder.Imaps;

    /// <summary>The authority of both servers' certificate, which is for localhost.</summary>
    public string CaFile => folder.File("tls", "ca.pem");

    /// <summary>An authority that has nothing to do with them.</summary>
    public string ForeignCaFile => folder.File("tls", "foreign.pem");

    public string PasswordFile => folder.File("password");

    /// <summary>What both servers said.</summary>
    public string Log => folder.Log;

    /// <summary>Mailboxes as Maildir: <c>domain/name</c>.</summary>
    public string Mailboxes => folder.File("mail");

    /// <summary>Why they cannot run here, in a sentence that says what to do; null where they can.</summary>
    public static string? Missing() => (IsInstalled || (Environment.IsPrivilegedProcess && OnPath.Find("apt-get") is not null)) switch
    {
        true when Environment.IsPrivilegedProcess => null,
        true => "Postfix can be started by root only: run this as root.",
        _ => "Postfix and Dovecot are not installed: as root, 'apt-get install postfix dovecot-imapd' (no service of theirs is needed)."
    };

    /// <param name="path">An existing folder; what of an earlier run lies there is used again.</param>
    /// <param name="state">Where apt's log goes, should it be needed.</param>
    /// <param name="deletes">The folder goes with the servers.</param>
    public static async Task<PrivateMail> StartAsync(
        string path, MailSite site, StateFolder state, bool deletes, Action<string> say, CancellationToken cancellationToken)
    {
        if (Missing() is { } missing) throw new ServersException(missing);
        if (!IsInstalled) await new InstallPackages(state, say).InstallAsync(["postfix", "dovecot-imapd"], cancellationToken);
        var folder = await MailFolder.MakeAsync(path, site, say, cancellationToken);
        await StopPostfixAsync(folder, cancellationToken);
        var dovecot = StartProcess.Start(new ProgramCall("/usr/sbin/dovecot", "-F", "-c", folder.File("dovecot", "dovecot.conf")) { Log = folder.Log });
        await Answering.WaitAsync("Dovecot", folder.Log, dovecot, () => AnswersAsync(folder.Imaps), cancellationToken);
        var postfix = StartProcess.Start(new ProgramCall("/usr/sbin/postfix", "-c", folder.File("postfix"), "start-fg") { Log = folder.Log });
        await Answering.WaitAsync("Postfix", folder.Log, postfix, () => AnswersAsync(folder.Smtp), cancellationToken);
        StopAfter(Environment.ProcessId, folder, dovecot, deletes);
        return new PrivateMail(folder, dovecot, postfix);
    }

    public async ValueTask DisposeAsync()
    {
        await StopPostfixAsync(folder, CancellationToken.None);
        await postfix.StopAsync(Patience);
        await dovecot.StopAsync(Patience);
    }

    private static Task<int> StopPostfixAsync(MailFolder folder, CancellationToken cancellationToken) =>
        StartProcess.RunAsync(new ProgramCall("/usr/sbin/postfix", "-c", folder.File("postfix"), "stop") { Log = folder.Log }, cancellationToken);

    /// <summary>A process that is killed leaves no servers behind.</summary>
    private static void StopAfter(int owner, MailFolder folder, OwnProcess dovecot, bool deletes) => StartProcess.Start(new ProgramCall(
        "/bin/sh", "-c",
        $"while kill -0 {owner}; do sleep 2; done; if kill -0 {dovecot.Pid}; then /usr/sbin/postfix -c {folder.File("postfix")} stop; kill {dovecot.Pid}; fi; {(deletes ? $"rm -rf {folder.Path}" : ":")}")
    { Log = "/dev/null" });

    private static bool IsInstalled => File.Exists("/usr/sbin/postfix") && File.Exists("/usr/sbin/dovecot") && File.Exists("/usr/lib/dovecot/imap");

    private static async Task<bool> AnswersAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
