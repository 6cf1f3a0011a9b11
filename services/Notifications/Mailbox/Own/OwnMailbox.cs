using System.Net.Sockets;
using System.Security.Authentication;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>Entered by a session of our own.</summary>
internal sealed class OwnMailbox(MailboxSettings settings) : IMailbox
{
    public async Task<IMailboxSession> EnterAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ImapSession.OpenAsync(settings, cancellationToken);
        }
        catch (AuthenticationException)
        {
            throw MailboxException.NotTrusted();
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            throw new MailboxException("The mail server could not be reached.");
        }
    }
}
