using System.Net.Mail;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>
/// Mail by SMTP, always encrypted. SMTP cannot be asked afterwards whether it took a message: what is not known to be refused is never sent again
/// by itself, a person decides.
/// </summary>
internal sealed class SmtpChannel(IMailSender sender, ComposeMail compose, Clock clock) : IChannel
{
    /// <summary>RFC 5321: an address that cannot be read.</summary>
    private const int NoAddress = 501;

    public IReadOnlyList<string> Serves { get; } = [ChannelCodes.Email];

    public bool Confirms => false;

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken) => IsAddress(message.To, out var to)
        ? await sender.SendAsync(compose.Of(message, to, clock.UtcNow), cancellationToken)
        : new ChannelAnswer.Refused(NoAddress, false, false, "The stored e-mail address is not one.");

    public Task<ChannelAnswer?> FindAsync(InDoubt message, CancellationToken cancellationToken) =>
        Task.FromResult<ChannelAnswer?>(new ChannelAnswer.NobodyKnows());

    public Task<ProviderStatus?> StatusAsync(string reference, CancellationToken cancellationToken) => Task.FromResult<ProviderStatus?>(null);

    /// <summary>One that every mail server takes: before the @ printable ASCII, and nothing that could end the command it stands in.</summary>
    private static bool IsAddress(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MailAddress? address) =>
        MailAddress.TryCreate(text, out address) && address.User.All(c => c is > ' ' and <= '~' and not ('<' or '>')) && !address.Host.Any(char.IsWhiteSpace);
}
