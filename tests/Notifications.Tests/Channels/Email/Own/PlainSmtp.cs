using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FbssFollowUp.Notifications.Tests.Channels.Email.Own;

/// <summary>A mail server without any encryption to its name; remembers what it heard.</summary>
/// <param name="offers">What it says to EHLO.</param>
/// <param name="toStartTls">What it says to STARTTLS; then it hears no more.</param>
internal sealed class PlainSmtp : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;
    private readonly List<string> _heard = [];

    public PlainSmtp(string greeting, string offers, string toStartTls)
    {
        _listener.Start();
        _serving = ServeAsync(greeting, offers, toStartTls);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async Task<IReadOnlyList<string>> HeardAsync()
    {
        await _serving;
        return _heard;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync(string greeting, string offers, string toStartTls)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await SayAsync(stream, greeting);
        while (await reader.ReadLineAsync() is { } line)
        {
            _heard.Add(line.Split(' ')[0]);
            await SayAsync(stream, line.StartsWith("STARTTLS", StringComparison.Ordinal) ? toStartTls : offers);
            if (line.StartsWith("STARTTLS", StringComparison.Ordinal))
                return;
        }
    }

    private static Task SayAsync(Stream stream, string words) => stream.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n")).AsTask();
}
