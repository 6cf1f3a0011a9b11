namespace FbssFollowUp.Servers;

/// <summary>What a Postfix and a Dovecot of our own serve. Every address of every domain has a mailbox there: nothing leaves the machine.</summary>
/// <param name="Practice">The address that sends and is answered; <c>name+token@domain</c> reaches it too.</param>
/// <param name="Password">Of every address, for SMTP and IMAP.</param>
/// <param name="Smtp">Where the port that starts with STARTTLS is looked for.</param>
/// <param name="Smtps">Where the port that is encrypted from the first word is looked for.</param>
/// <param name="Imaps">Where IMAP, encrypted from the first word, is looked for.</param>
public sealed record MailSite(string Practice, string Password, int Smtp, int Smtps, int Imaps)
{
    /// <summary>Lines of a Postfix access table: recipients that are refused.</summary>
    public string Refuses { get; init; } = "";

    /// <summary>Lines of a Postfix transport table: recipients that are not delivered as others.</summary>
    public string Diverts { get; init; } = "";

    internal string Domain => Practice[(Practice.IndexOf('@', StringComparison.Ordinal) + 1)..];
}
