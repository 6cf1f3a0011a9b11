using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>A mail server that hears a whole mail and hangs up instead of saying whether it took it.</summary>
internal sealed class HalfwaySmtp : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly Task _serving;

    /// <param name="implicitTls">Encrypted from the first word; else from STARTTLS on.</param>
    public HalfwaySmtp(X509Certificate2 certificate, bool implicitTls)
    {
        _certificate = certificate;
        _listener.Start();
        _serving = ServeAsync(implicitTls);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool HeardAll { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync(bool implicitTls)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var plain = client.GetStream();
        await using var secret = new SslStream(plain);
        try
        {
            if (!implicitTls)
            {
                await SayAsync(plain, "220 halfway");
                await HearAsync(plain, "STARTTLS", "250-halfway\r\n250 STARTTLS");
                await SayAsync(plain, "220 go on");
            }
            await secret.AuthenticateAsServerAsync(_certificate);
            if (implicitTls)
                await SayAsync(secret, "220 halfway");
            await HearAsync(secret, "DATA", "250 halfway");
            await SayAsync(secret, "354 go on");
            HeardAll = await HearAsync(secret, ".", null);
        }
        catch (Exception left) when (left is IOException or System.Security.Authentication.AuthenticationException)
        {
            HeardAll = false;
        }
    }

    /// <summary>Answers every line the same until one is this; false if it never comes.</summary>
    private static async Task<bool> HearAsync(Stream stream, string last, string? answer)
    {
        while (await LineAsync(stream) is { } line)
        {
            if (line == last)
                return true;
            if (answer is not null)
                await SayAsync(stream, answer);
        }
        return false;
    }

    private static async Task<string?> LineAsync(Stream stream)
    {
        var (line, one) = (new StringBuilder(), new byte[1]);
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }
        return null;
    }

    private static Task SayAsync(Stream stream, string line) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n")).AsTask();
}
