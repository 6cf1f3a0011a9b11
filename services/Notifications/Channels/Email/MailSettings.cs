using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Mail;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>The section <c>Mail</c>: how mail leaves. The session is always encrypted and the server's certificate always verified.</summary>
internal sealed class MailSettings : IValidatableObject
{
    public const string Smtp = "smtp";
    public const string StartTls = "starttls";
    public const string ImplicitTls = "implicit";

    /// <summary>"Submissions" of RFC 8314: encrypted before the first word.</summary>
    private const int ImplicitTlsPort = 465;

    [AllowedValues("sandbox", Smtp, ErrorMessage = "give sandbox or smtp")]
    public string Provider { get; init; } = "sandbox";

    /// <summary>The server's name as its certificate says it.</summary>
    public string? Host { get; init; }

    [Range(1, 65535, ErrorMessage = "give a port from 1 to 65535")]
    public int Port { get; init; } = 587;

    /// <summary>"implicit" or "starttls"; left out, port 465 is the first and any other the second.</summary>
    [AllowedValues(null, StartTls, ImplicitTls, ErrorMessage = "give starttls or implicit, or leave it out")]
    public string? Encryption { get; init; }

    public string? User { get; init; }

    /// <summary>A file with the password and nothing else.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The sender, and the mailbox replies go to. Replies carry a token behind a plus: the server must deliver <c>name+token@domain</c> to it.</summary>
    public string? From { get; init; }

    /// <summary>Certificates, in PEM, of the only authorities this server's certificate may come from; null for the machine's own list.</summary>
    public string? CaFile { get; init; }

    /// <summary>Where mail clients reach this service's public port, such as https://messages.clinic.example; null for unsubscribing by mail only.</summary>
    public Uri? PublicUrl { get; init; }

    public bool IsSmtp => Provider == Smtp;

    public bool IsImplicitTls => Encryption is null ? Port == ImplicitTlsPort : Encryption == ImplicitTls;

    public NetworkCredential? Credentials() =>
        string.IsNullOrEmpty(User) ? null : new NetworkCredential(User, File.ReadAllText(PasswordFile!).Trim());

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsSmtp)
            yield break;
        if (string.IsNullOrWhiteSpace(Host))
            yield return new("give the mail server's name as its certificate says it", [nameof(Host)]);
        if (!MailAddress.TryCreate(From, out _))
            yield return new("give the address mail is sent from, such as followup@clinic.example", [nameof(From)]);
        if (!string.IsNullOrEmpty(User) && !File.Exists(PasswordFile))
            yield return new("give the path of a file with the password of Mail__User", [nameof(PasswordFile)]);
        if (!string.IsNullOrEmpty(CaFile) && !File.Exists(CaFile))
            yield return new("give the path of a file of certificates in PEM, or leave it out", [nameof(CaFile)]);
        if (PublicUrl is not (null or { IsAbsoluteUri: true, Scheme: "https" }))
            yield return new("give an address that begins with https://, or leave it out", [nameof(PublicUrl)]);
    }
}
