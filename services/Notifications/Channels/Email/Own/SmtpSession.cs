using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FbssFollowUp.Notifications.Channels.Email.Own;

/// <summary>The little of SMTP that handing over one letter takes, encrypted from the first word or from STARTTLS on, never without.</summary>
internal sealed class SmtpSession(MailSettings settings) : IAsyncDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private SmtpWire? _wire;
    private IReadOnlyList<string> _offers = [];

    private SmtpWire Wire => _wire ?? throw new InvalidOperationException("The session was not entered.");

    /// <summary>Null once the server knows us.</summary>
    public async Task<ChannelAnswer?> EnterAsync(CancellationToken cancellationToken)
    {
        await _client.ConnectAsync(settings.Host!, settings.Port, cancellationToken);
        _wire = new SmtpWire(_client.GetStream());
        if (settings.IsImplicitTls)
            await SecureAsync(cancellationToken);
        if ((await Wire.ReadAsync(cancellationToken)).IsRefusal || await GreetAsync(cancellationToken) is { IsRefusal: true })
            return SmtpAnswers.NotReached;
        if (!settings.IsImplicitTls && !await StartTlsAsync(cancellationToken))
            return SmtpAnswers.NotEncrypted;
        return settings.Credentials() is { } credentials && (await SignInAsync(credentials, cancellationToken)).IsRefusal ? SmtpAnswers.NotLetIn : null;
    }

    /// <summary>Everything but the line that ends the letter; null if the server has no objection so far.</summary>
    public async Task<ChannelAnswer?> GiveAsync(Letter letter, CancellationToken cancellationToken)
    {
        string[] commands = [$"MAIL FROM:<{LetterText.Address(letter.From)}>", $"RCPT TO:<{LetterText.Address(letter.To)}>", "DATA"];
        foreach (var command in commands)
            if (await Wire.AskAsync(command, cancellationToken) is { IsRefusal: true } refused)
                return SmtpAnswers.Refused(refused.Code, heardMail: false);
        await Wire.SayAsync(LetterText.Stuffed(LetterText.Of(letter)), cancellationToken);
        return null;
    }

    /// <summary>The line that makes the letter the server's, and what it says to that.</summary>
    public async Task<ChannelAnswer> EndAsync(Letter letter, CancellationToken cancellationToken)
    {
        var answer = await Wire.AskAsync(".", cancellationToken);
        // It has been told what becomes of the letter: how the session ends changes nothing.
        await Wire.SayAsync("QUIT\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return answer.IsRefusal ? SmtpAnswers.Refused(answer.Code, heardMail: true) : new ChannelAnswer.Taken(letter.MessageId, letter.WrittenAt);
    }

    public async ValueTask DisposeAsync()
    {
        if (_wire is not null)
            await _wire.DisposeAsync();
        _client.Dispose();
    }

    private async Task<SmtpAnswer> GreetAsync(CancellationToken cancellationToken)
    {
        var answer = await Wire.AskAsync($"EHLO {Ourselves}", cancellationToken);
        _offers = answer.Lines;
        return answer;
    }

    /// <summary>What was said before the encryption counts for nothing after it, and nothing may wait behind the server's word to begin.</summary>
    private async Task<bool> StartTlsAsync(CancellationToken cancellationToken)
    {
        if (!Offers("STARTTLS") || (await Wire.AskAsync("STARTTLS", cancellationToken)).IsRefusal || !Wire.IsRead)
            return false;
        await SecureAsync(cancellationToken);
        return !(await GreetAsync(cancellationToken)).IsRefusal;
    }

    private async Task SecureAsync(CancellationToken cancellationToken) =>
        _wire = new SmtpWire(await TrustedServer.SecureAsync(Wire.Stream, settings.Host!, settings.CaFile, cancellationToken));

    private async Task<SmtpAnswer> SignInAsync(NetworkCredential credentials, CancellationToken cancellationToken)
    {
        var mechanisms = _offers.FirstOrDefault(offer => offer.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase)) ?? "";
        if (!mechanisms.Contains("LOGIN", StringComparison.OrdinalIgnoreCase) || mechanisms.Contains("PLAIN", StringComparison.OrdinalIgnoreCase))
            return await Wire.AskAsync($"AUTH PLAIN {Base64($"\0{credentials.UserName}\0{credentials.Password}")}", cancellationToken);
        foreach (var word in (string[])["AUTH LOGIN", Base64(credentials.UserName)])
            if (await Wire.AskAsync(word, cancellationToken) is { IsRefusal: true } refused)
                return refused;
        return await Wire.AskAsync(Base64(credentials.Password), cancellationToken);
    }

    /// <summary>A client without a name of its own says its address (RFC 5321, 4.1.3).</summary>
    private string Ourselves => ((IPEndPoint)_client.Client.LocalEndPoint!).Address switch
    {
        { IsIPv4MappedToIPv6: true } mapped => $"[{mapped.MapToIPv4()}]",
        { AddressFamily: AddressFamily.InterNetworkV6 } address => $"[IPv6:{new IPAddress(address.GetAddressBytes())}]",
        var address => $"[{address}]"
    };

    private bool Offers(string extension) => _offers.Any(offer => offer.Trim().Equals(extension, StringComparison.OrdinalIgnoreCase));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
