using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>
/// A Postfix and a Dovecot of the test's own, on loopback ports, with a private configuration, data folder and certificates; gone when disposed.
/// Mail to <see cref="Practice"/>, with any token behind a plus, lies in its IMAP mailbox; mail to anybody at example.org in <see cref="Patients"/>.
/// <c>refused…@</c> is refused for good, <c>busy…@</c> for now, <c>gone…@</c> is taken and bounces.
/// </summary>
public sealed class MailServers : IAsyncDisposable
{
    public const string Practice = "followup@clinic.test";
    public const string Patients = "patients@example.org";
    public const string Password = "swordfish-for-tests";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DeliveryLimit = TimeSpan.FromSeconds(30);
    private readonly MailFolder _folder;
    private readonly OwnProcess _dovecot;
    private readonly OwnProcess _postfix;

    private MailServers(MailFolder folder, OwnProcess dovecot, OwnProcess postfix) => (_folder, _dovecot, _postfix) = (folder, dovecot, postfix);

    /// <summary>Starts with STARTTLS and wants to know who sends.</summary>
    public int SmtpPort => _folder.SmtpPort;

    /// <summary>IMAP, encrypted from the first word.</summary>
    public int ImapPort => _folder.ImapPort;

    /// <summary>The authority of both servers' certificate, which is for localhost.</summary>
    public string CaFile => _folder.File("tls", "ca.pem");

    /// <summary>An authority that has nothing to do with them.</summary>
    public string ForeignCaFile => _folder.File("tls", "foreign.pem");

    public string PasswordFile => _folder.File("password");

    /// <summary>Why they cannot run here, in a sentence that says what to do; null where they can.</summary>
    public static string? Missing() => (IsInstalled || (Environment.IsPrivilegedProcess && OnPath.Find("apt-get") is not null)) switch
    {
        true when Environment.IsPrivilegedProcess => null,
        true => "Postfix can be started by root only: run the tests as root, as .ci/run does in its container.",
        _ => "Postfix and Dovecot are not installed: as root, 'apt-get install postfix dovecot-imapd' (no service of theirs is needed)."
    };

    public static async Task<MailServers> StartAsync()
    {
        using var alone = await FolderLock.TakeAsync(TestServersLifetime.State.File("mail.lock"), shared: false, CancellationToken.None);
        if (!IsInstalled)
            await new InstallPackages(TestServersLifetime.State, line => Console.Error.WriteLine(line))
                .InstallAsync(["postfix", "dovecot-imapd"], CancellationToken.None);
        var folder = await MailFolder.MakeAsync();
        var dovecot = StartProcess.Start(new ProgramCall("/usr/sbin/dovecot", "-F", "-c", folder.File("dovecot", "dovecot.conf")) { Log = folder.Log });
        await Answering.WaitAsync("Dovecot", folder.Log, dovecot, () => AnswersAsync(folder.ImapPort), CancellationToken.None);
        var postfix = StartProcess.Start(new ProgramCall("/usr/sbin/postfix", "-c", folder.File("postfix"), "start-fg") { Log = folder.Log });
        await Answering.WaitAsync("Postfix", folder.Log, postfix, () => AnswersAsync(folder.SmtpPort), CancellationToken.None);
        StopAfter(Environment.ProcessId, folder, dovecot);
        return new MailServers(folder, dovecot, postfix);
    }

    /// <summary>Every mail now in the patients' mailbox, as it lies there.</summary>
    public IReadOnlyList<byte[]> Delivered() => _folder.MailsIn("patients");

    /// <summary>Waits for a mail that has these words.</summary>
    public async Task<byte[]> DeliveredAsync(string words)
    {
        using CancellationTokenSource limit = new(DeliveryLimit);
        while (true)
        {
            if (Delivered().FirstOrDefault(mail => System.Text.Encoding.UTF8.GetString(mail).Contains(words, StringComparison.Ordinal)) is { } found)
                return found;
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"No mail with '{words}' arrived. The servers' last words:\n{string.Join('\n', File.ReadLines(_folder.Log).TakeLast(20))}");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StartProcess.RunAsync(new ProgramCall("/usr/sbin/postfix", "-c", _folder.File("postfix"), "stop") { Log = _folder.Log }, CancellationToken.None);
        await _postfix.StopAsync(Patience);
        await _dovecot.StopAsync(Patience);
        _folder.Delete();
    }

    /// <summary>A test process that is killed leaves no servers behind.</summary>
    private static void StopAfter(int test, MailFolder folder, OwnProcess dovecot) => StartProcess.Start(new ProgramCall(
        "/bin/sh", "-c", $"while kill -0 {test}; do sleep 2; done; if [ -d {folder.Path} ]; then /usr/sbin/postfix -c {folder.File("postfix")} stop; kill {dovecot.Pid}; rm -rf {folder.Path}; fi")
    { Log = "/dev/null" });

    private static bool IsInstalled => File.Exists("/usr/sbin/postfix") && File.Exists("/usr/sbin/dovecot") && File.Exists("/usr/lib/dovecot/imap");

    private static async Task<bool> AnswersAsync(int port)
    {
        using var client = new System.Net.Sockets.TcpClient();
        try
        {
            await client.ConnectAsync(System.Net.IPAddress.Loopback, port);
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }
}
