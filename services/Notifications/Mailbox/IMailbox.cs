namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>The mailbox replies come to: read by a session of our own, or by MailKit where the build takes it.</summary>
internal interface IMailbox
{
    /// <summary>Hands over every mail not seen yet, oldest first, and marks as seen what was taken.</summary>
    /// <param name="most">Of one reading.</param>
    /// <param name="take">Is given the mail's own id in the mailbox, and its first <see cref="MailReading.MostBytes"/> bytes. Says whether it took the mail;
    /// if not, the next one comes, and this one again at the next reading.</param>
    /// <returns>How many were taken.</returns>
    /// <exception cref="MailboxException">The mailbox cannot be read.</exception>
    Task<int> ReadAsync(int most, Func<string, byte[], Task<bool>> take, CancellationToken cancellationToken);
}

/// <summary>The mailbox cannot be read; the message is the sentence for operators.</summary>
internal sealed class MailboxException(string sentence) : Exception(sentence)
{
    public static MailboxException NotTrusted() => new("The mail server's certificate is not trusted.");
}
