namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>The mailbox replies come to: read by a session of our own, or by MailKit where the build takes it.</summary>
internal interface IMailbox
{
    /// <exception cref="MailboxException">The mailbox cannot be entered.</exception>
    Task<IMailboxSession> EnterAsync(CancellationToken cancellationToken);
}

/// <summary>A mailbox that was entered. After a <see cref="MailboxException"/>, or a call that was given up, nothing more is to be had from it.</summary>
internal interface IMailboxSession : IAsyncDisposable
{
    /// <summary>Changes when the mailbox was made anew and its numbers mean other mails.</summary>
    string Generation { get; }

    /// <summary>The numbers of the mails not seen yet, oldest first.</summary>
    Task<IReadOnlyList<uint>> UnseenAsync(int most, CancellationToken cancellationToken);

    /// <summary>A mail's first <see cref="MailReading.MostBytes"/> bytes; null if the server does not hand it out, or it is gone.</summary>
    Task<byte[]?> FetchAsync(uint number, CancellationToken cancellationToken);

    /// <summary>False if the server refuses.</summary>
    Task<bool> MarkSeenAsync(uint number, CancellationToken cancellationToken);
}

/// <summary>The mailbox cannot be read; the message is the sentence for operators.</summary>
internal sealed class MailboxException(string sentence) : Exception(sentence)
{
    public static MailboxException NotTrusted() => new("The mail server's certificate is not trusted.");
}
