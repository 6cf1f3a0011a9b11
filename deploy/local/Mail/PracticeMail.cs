using System.Globalization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Real mail servers of the installation: what the practice sends lies in its patients' mailboxes, and what they answer is read.</summary>
internal sealed class PracticeMail : IAsyncDisposable
{
    private const string Practice = "followup@seaside-clinic.test";
    private const int SmtpPlace = 25;
    private const int SmtpsPlace = 65;
    private const int ImapPlace = 93;

    private readonly PrivateMail servers;

    private PracticeMail(PrivateMail servers, string password) => (this.servers, Password) = (servers, password);

    public string Password { get; }

    public static async Task<PracticeMail> StartAsync(InstallationPlan plan, Action<string> say, CancellationToken cancellationToken)
    {
        say("Starting Postfix and Dovecot.");
        var password = plan.State.Secret("mail-password");
        MailSite site = new(Practice, password, plan.FirstPort + SmtpPlace, plan.FirstPort + SmtpsPlace, plan.FirstPort + ImapPlace);
        return new PracticeMail(await PrivateMail.StartAsync(plan.State.Folder("mail"), site, plan.State, deletes: false, say, cancellationToken), password);
    }

    /// <summary>What Notifications needs to send and to read.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Mail:Provider"] = "smtp",
        ["Mail:Host"] = "localhost",
        ["Mail:Port"] = Number(servers.SmtpsPort),
        ["Mail:Encryption"] = "implicit",
        ["Mail:User"] = Practice,
        ["Mail:PasswordFile"] = servers.PasswordFile,
        ["Mail:From"] = Practice,
        ["Mail:CaFile"] = servers.CaFile,
        ["Mailbox:Host"] = "localhost",
        ["Mailbox:Port"] = Number(servers.ImapPort),
        ["Mailbox:User"] = Practice,
        ["Mailbox:PasswordFile"] = servers.PasswordFile,
        ["Mailbox:CaFile"] = servers.CaFile
    };

    /// <summary>How to connect a mail program.</summary>
    public IEnumerable<string> Lines(string example) =>
    [
        "  Mail (real servers)  every patient's mailbox; nothing leaves this machine",
        $"      read             IMAP localhost:{servers.ImapPort}, TLS",
        $"      write            SMTP localhost:{servers.SmtpsPort}, TLS (or localhost:{servers.SmtpPort}, STARTTLS)",
        $"      user             a patient's address, such as {example}",
        $"      password         {Password}",
        $"      certificate      for localhost, by the authority in {servers.CaFile}"
    ];

    public ValueTask DisposeAsync() => servers.DisposeAsync();

    private static string Number(int port) => port.ToString(CultureInfo.InvariantCulture);
}
