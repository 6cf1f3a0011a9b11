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

    public HalfwaySmtp(string folder)
    {
        // A certificate without its key in a store of the system: through PKCS 12, which every platform takes.
        using var pem = X509Certificate2.CreateFromPemFile(Path.Combine(folder, "server.pem"), Path.Combine(folder, "server.key"));
        _certificate = X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool HeardAll { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _certificate.Dispose();
    }

    private async Task ServeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var plain = client.GetStream();
        await SayAsync(plain, "220 halfway");
        await HearAsync(plain, "STARTTLS", "250-halfway\r\n250 STARTTLS");
        await SayAsync(plain, "220 go on");
        await using var secret = new SslStream(plain);
        await secret.AuthenticateAsServerAsync(_certificate);
        await HearAsync(secret, "DATA", "250 halfway");
        await SayAsync(secret, "354 go on");
        await HearAsync(secret, ".", null);
        HeardAll = true;
    }

    /// <summary>Answers every line the same until one is this.</summary>
    private static async Task HearAsync(Stream stream, string last, string? answer)
    {
        while (await LineAsync(stream) is { } line && line != last)
            if (answer is not null)
                await SayAsync(stream, answer);
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
