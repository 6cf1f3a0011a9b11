using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Email.ByMailKit;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;

namespace FbssFollowUp.Notifications.Mailbox.ByMailKit;

/// <summary>The same by MailKit.</summary>
internal sealed class MailKitMailbox(MailboxSettings settings) : IMailbox
{
    public async Task<int> ReadAsync(int most, Func<string, byte[], Task<bool>> take, CancellationToken cancellationToken)
    {
        using var client = new ImapClient
        {
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, chain, errors) => TrustedServer.IsTrusted(certificate, chain, errors, settings.CaFile)
        };
        var inbox = await EnterAsync(client, cancellationToken);
        var taken = 0;
        foreach (var uid in (await inbox.SearchAsync(SearchQuery.NotSeen, cancellationToken)).OrderBy(uid => uid.Id).Take(most))
        {
            if (!await take($"{inbox.UidValidity}-{uid.Id}", await FetchAsync(inbox, uid, cancellationToken)))
                continue;
            await inbox.StoreAsync(uid, new StoreFlagsRequest(StoreAction.Add, MessageFlags.Seen) { Silent = true }, cancellationToken);
            taken++;
        }
        await client.DisconnectAsync(quit: true, cancellationToken);
        return taken;
    }

    private async Task<IMailFolder> EnterAsync(ImapClient client, CancellationToken cancellationToken)
    {
        try
        {
            var password = (await File.ReadAllTextAsync(settings.PasswordFile!, cancellationToken)).Trim();
            await client.ConnectAsync(settings.Host!, settings.Port, SecureSocketOptions.SslOnConnect, cancellationToken);
            await client.AuthenticateAsync(settings.User!, password, cancellationToken);
            await client.Inbox!.OpenAsync(FolderAccess.ReadWrite, cancellationToken);
            return client.Inbox;
        }
        catch (SslHandshakeException)
        {
            throw MailboxException.NotTrusted();
        }
        catch (Exception failure) when (failure is AuthenticationException || BrokenSession.Is(failure))
        {
            throw new MailboxException("The mail server could not be reached, or did not let us in.");
        }
    }

    /// <summary>A mail's first part, as far as we read; empty for one that is gone.</summary>
    private static async Task<byte[]> FetchAsync(IMailFolder inbox, UniqueId uid, CancellationToken cancellationToken)
    {
        try
        {
            await using var mail = await inbox.GetStreamAsync(uid, 0, MailReading.MostBytes, cancellationToken);
            using var bytes = new MemoryStream();
            await mail.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (MessageNotFoundException)
        {
            return [];
        }
    }
}
