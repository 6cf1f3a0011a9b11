using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Email.ByMailKit;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;

namespace FbssFollowUp.Notifications.Mailbox.ByMailKit;

/// <summary>The same by MailKit.</summary>
internal sealed class MailKitMailbox(MailboxSettings settings) : IMailbox
{
    public async Task<IMailboxSession> EnterAsync(CancellationToken cancellationToken)
    {
        var client = new ImapClient
        {
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, chain, errors) => TrustedServer.IsTrusted(certificate, chain, errors, settings.CaFile)
        };
        try
        {
            return new MailKitSession(client, await OpenAsync(client, cancellationToken));
        }
        catch (Exception failure)
        {
            client.Dispose();
            if (Sentence(failure) is { } sentence)
                throw sentence;
            throw;
        }
    }

    private async Task<IMailFolder> OpenAsync(ImapClient client, CancellationToken cancellationToken)
    {
        var password = (await File.ReadAllTextAsync(settings.PasswordFile!, cancellationToken)).Trim();
        await client.ConnectAsync(settings.Host!, settings.Port, SecureSocketOptions.SslOnConnect, cancellationToken);
        await client.AuthenticateAsync(settings.User!, password, cancellationToken);
        await client.Inbox!.OpenAsync(FolderAccess.ReadWrite, cancellationToken);
        return client.Inbox;
    }

    private static MailboxException? Sentence(Exception failure) => failure switch
    {
        SslHandshakeException => MailboxException.NotTrusted(),
        AuthenticationException => new MailboxException("The mail server did not let us in."),
        _ => BrokenSession.Is(failure) ? new MailboxException("The mail server could not be reached, or did not let us in.") : null
    };
}
