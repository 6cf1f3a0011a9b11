using System.Net.Sockets;
using System.Security.Authentication;

namespace FbssFollowUp.Notifications.Channels.Email.Own;

/// <summary>One letter, one session. Whatever fails before the letter's last line surely left nothing behind; what fails after it, nobody knows.</summary>
internal sealed class OwnMailSender(MailSettings settings) : IMailSender
{
    public async Task<ChannelAnswer> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        await using var session = new SmtpSession(settings);
        try
        {
            if (await session.EnterAsync(cancellationToken) is { } refused)
                return refused;
            if (await session.GiveAsync(letter, cancellationToken) is { } rejected)
                return rejected;
        }
        catch (AuthenticationException)
        {
            return SmtpAnswers.NotTrusted;
        }
        catch (Exception failure) when (IsBroken(failure))
        {
            return SmtpAnswers.NotReached;
        }
        return await EndAsync(session, letter, cancellationToken);
    }

    private static async Task<ChannelAnswer> EndAsync(SmtpSession session, Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            return await session.EndAsync(letter, cancellationToken);
        }
        catch (Exception failure) when (IsBroken(failure))
        {
            return new ChannelAnswer.Unknown();
        }
    }

    private static bool IsBroken(Exception failure) => failure is IOException or SocketException or InvalidDataException or OperationCanceledException;
}
