using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>The section <c>Mailbox</c>: where replies to our mails are read, by IMAP, encrypted from the first word. Not read where no host is given.</summary>
internal sealed class MailboxSettings : IValidatableObject
{
    /// <summary>The server's name as its certificate says it.</summary>
    public string? Host { get; init; }

    [Range(1, 65535, ErrorMessage = "give a port from 1 to 65535")]
    public int Port { get; init; } = 993;

    public string? User { get; init; }

    /// <summary>A file with the password and nothing else.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>Certificates, in PEM, of the only authorities the server's certificate may come from; null for the machine's own list.</summary>
    public string? CaFile { get; init; }

    /// <summary>The name our own mail server gives itself in Authentication-Results; without it no sender is believed but by token.</summary>
    public string? AuthenticationServer { get; init; }

    /// <summary>How long the server may take for one mail; then that one is left for the next reading.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:00:30", ErrorMessage = "give a time up to 00:00:30")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(15);

    public bool IsRead => !string.IsNullOrEmpty(Host);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsRead)
            yield break;
        if (string.IsNullOrEmpty(User))
            yield return new("give the mailbox's user", [nameof(User)]);
        if (!File.Exists(PasswordFile))
            yield return new("give the path of a file with the mailbox's password", [nameof(PasswordFile)]);
        if (!string.IsNullOrEmpty(CaFile) && !File.Exists(CaFile))
            yield return new("give the path of a file of certificates in PEM, or leave it out", [nameof(CaFile)]);
    }
}
