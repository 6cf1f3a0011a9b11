using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>
/// A Postfix and a Dovecot of the test's own, gone when disposed. Mail to <see cref="Practice"/>, with any token behind a plus, lies in its IMAP
/// mailbox, as does everybody else's in theirs. <c>refused…@</c> is refused for good, <c>busy…@</c> for now, <c>gone…@</c> is taken and bounces.
/// </summary>
public sealed class MailServers : IAsyncDisposable
{
    public const string Practice = "followup@clinic.test";
    public const string Patients = "patients@example.org";
    public const string Password = "swordfish-for-tests";
    private static readonly TimeSpan DeliveryLimit = TimeSpan.FromSeconds(30);

    private static readonly MailSite Site = new(Practice, Password, 45525, 45465, 45993)
    {
        Refuses = """
            /^refused/ 550 5.1.1 There is no such mailbox
            /^busy/ 451 4.3.0 Not now

            """,
        Diverts = """
            /^gone/ error:5.1.1 There is no such mailbox

            """
    };

    private readonly string folder;
    private readonly PrivateMail servers;

    private MailServers(string folder, PrivateMail servers) => (this.folder, this.servers) = (folder, servers);

    /// <summary>Starts with STARTTLS and wants to know who sends.</summary>
    public int SmtpPort => servers.SmtpPort;

    /// <summary>The same, encrypted from the first word.</summary>
    public int SmtpsPort => servers.SmtpsPort;

    /// <summary>IMAP, encrypted from the first word.</summary>
    public int ImapPort => servers.ImapPort;

    /// <summary>The authority of both servers' certificate, which is for localhost.</summary>
    public string CaFile => servers.CaFile;

    /// <summary>An authority that has nothing to do with them.</summary>
    public string ForeignCaFile => servers.ForeignCaFile;

    public string PasswordFile => servers.PasswordFile;

    /// <summary>Why they cannot run here, in a sentence that says what to do; null where they can.</summary>
    public static string? Missing() => PrivateMail.Missing();

    public static async Task<MailServers> StartAsync()
    {
        using var alone = await FolderLock.TakeAsync(TestServersLifetime.State.File("mail.lock"), shared: false, CancellationToken.None);
        var folder = Directory.CreateTempSubdirectory("fbss-mail-").FullName;
        return new MailServers(
            folder, await PrivateMail.StartAsync(folder, Site, TestServersLifetime.State, deletes: true, line => Console.Error.WriteLine(line), CancellationToken.None));
    }

    /// <summary>Every mail now in the patients' mailboxes, as it lies there.</summary>
    public IReadOnlyList<byte[]> Delivered()
    {
        var patients = Path.Combine(servers.Mailboxes, "example.org");
        return Directory.Exists(patients)
            ? [.. Directory.GetDirectories(patients).Select(mailbox => Path.Combine(mailbox, "new")).Where(Directory.Exists)
                .SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
            : [];
    }

    /// <summary>Waits for a mail that has these words.</summary>
    public Task<byte[]> DeliveredAsync(string words) => UntilAsync(words, () => Delivered().FirstOrDefault(mail => Has(mail, words)));

    /// <summary>Waits for a mail in the practice's mailbox that has these words, and takes the right to read it from the server.</summary>
    public async Task LockAwayAsync(string words)
    {
        var mailbox = Path.Combine(servers.Mailboxes, "clinic.test", "followup", "new");
        var mail = await UntilAsync(words, () => Directory.Exists(mailbox) ? Directory.GetFiles(mailbox).FirstOrDefault(file => Has(File.ReadAllBytes(file), words)) : null);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(mail, UnixFileMode.None);
    }

    private static bool Has(byte[] mail, string words) => System.Text.Encoding.UTF8.GetString(mail).Contains(words, StringComparison.OrdinalIgnoreCase);

    private async Task<T> UntilAsync<T>(string words, Func<T?> look) where T : class
    {
        using CancellationTokenSource limit = new(DeliveryLimit);
        while (true)
        {
            if (look() is { } found)
                return found;
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"No mail with '{words}' arrived. The servers' last words:\n{string.Join('\n', File.ReadLines(servers.Log).TakeLast(20))}");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await servers.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
