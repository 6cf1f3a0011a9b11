using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace FbssFollowUp.Notifications.Channels.Email.ByMailKit;

/// <summary>The same by MailKit. It does not say how far it had come when a session broke: then nobody knows, unless the letter was not begun.</summary>
internal sealed class MailKitSender(MailSettings settings) : IMailSender
{
    public async Task<ChannelAnswer> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient
        {
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, chain, errors) => TrustedServer.IsTrusted(certificate, chain, errors, settings.CaFile)
        };
        return await EnterAsync(client, cancellationToken) ?? await HandAsync(client, letter, cancellationToken);
    }

    private async Task<ChannelAnswer?> EnterAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            var security = settings.IsImplicitTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
            await client.ConnectAsync(settings.Host!, settings.Port, security, cancellationToken);
            if (settings.Credentials() is { } credentials)
                await client.AuthenticateAsync(credentials, cancellationToken);
            return null;
        }
        catch (SslHandshakeException)
        {
            return SmtpAnswers.NotTrusted;
        }
        catch (AuthenticationException)
        {
            return SmtpAnswers.NotLetIn;
        }
        catch (NotSupportedException)
        {
            return SmtpAnswers.NotEncrypted;
        }
        catch (Exception failure) when (BrokenSession.Is(failure))
        {
            return SmtpAnswers.NotReached;
        }
    }

    private static async Task<ChannelAnswer> HandAsync(SmtpClient client, Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            using var message = LetterMessage.Of(letter);
            await client.SendAsync(message, cancellationToken);
            return new ChannelAnswer.Taken(letter.MessageId, letter.WrittenAt);
        }
        catch (ServiceNotAuthenticatedException)
        {
            return SmtpAnswers.NotLetIn;
        }
        catch (SmtpCommandException refused)
        {
            var heardMail = refused.ErrorCode is not (SmtpErrorCode.SenderNotAccepted or SmtpErrorCode.RecipientNotAccepted);
            return SmtpAnswers.Refused((int)refused.StatusCode, heardMail);
        }
        catch (Exception failure) when (BrokenSession.Is(failure))
        {
            return new ChannelAnswer.Unknown();
        }
    }
}
