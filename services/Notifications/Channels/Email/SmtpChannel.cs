using System.Net.Mail;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>
/// Mail by SMTP, encrypted from STARTTLS on. SMTP cannot be asked afterwards whether it took a message: what is not known to be refused is never
/// sent again by itself, a person decides.
/// </summary>
internal sealed class SmtpChannel(MailSettings settings, ComposeMail compose, Clock clock) : IChannel
{
    /// <summary>RFC 5321: an address that cannot be read.</summary>
    private const int NoAddress = 501;

    public IReadOnlyList<string> Serves { get; } = [ChannelCodes.Email];

    public bool Confirms => false;

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (!MailAddress.TryCreate(message.To, out var to))
            return new ChannelAnswer.Refused(NoAddress, false, false, "The stored e-mail address is not one.");
        using var mail = compose.Of(message, to);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = true, Credentials = settings.Credentials() };
        try
        {
            TrustedServer.ForThisCall(settings.CaFile);
            await client.SendMailAsync(mail, cancellationToken);
            return new ChannelAnswer.Taken(compose.MessageId(message.MessageId), clock.UtcNow);
        }
        catch (SmtpException failure)
        {
            return SmtpAnswers.Of(failure);
        }
    }

    public Task<ChannelAnswer?> FindAsync(InDoubt message, CancellationToken cancellationToken) =>
        Task.FromResult<ChannelAnswer?>(new ChannelAnswer.NobodyKnows());

    public Task<ProviderStatus?> StatusAsync(string reference, CancellationToken cancellationToken) => Task.FromResult<ProviderStatus?>(null);
}
