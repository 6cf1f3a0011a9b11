using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using FbssFollowUp.Notifications.Tests.Channels.Email;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

/// <summary>What a mail server does when it is asked for one mail.</summary>
public enum ImapMood { HandsOut, SaysNo, SaysBad, LeavesOut, HangsUp, FallsSilent, DoesNotMark }

/// <summary>An IMAP server on loopback that speaks TLS, has the mails it is given, and a mood for each.</summary>
internal sealed class ScriptedImap : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly OwnCertificate _certificate = new("localhost");
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<uint, (string Mail, ImapMood Mood)> _mails = [];
    private readonly ConcurrentDictionary<uint, int> _asked = [];
    private readonly Task _serving;

    public ScriptedImap()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public string CaFile => _certificate.File;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentDictionary<uint, bool> Seen { get; } = [];

    public void Put(uint number, ImapMood mood, string to, string words) =>
        _mails[number] = ($"From: a@example.org\r\nTo: {to}\r\nSubject: Re: A message\r\nContent-Type: text/plain\r\n\r\n{words}\r\n", mood);

    public void Change(uint number, ImapMood mood) => _mails[number] = _mails[number] with { Mood = mood };

    public void Remove(uint number) => _mails.TryRemove(number, out _);

    /// <summary>How often a mail was asked for.</summary>
    public int AskedFor(uint number) => _asked.GetValueOrDefault(number);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _serving;
        _certificate.Dispose();
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> sessions = [];
        try
        {
            while (true)
                sessions.Add(SessionAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(sessions);
        }
    }

    private async Task SessionAsync(TcpClient client)
    {
        try
        {
            using (client)
            await using (var secret = new SslStream(client.GetStream()))
            {
                await secret.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate.Certificate }, _stopping.Token);
                await SayAsync(secret, "* OK [CAPABILITY IMAP4rev1] ready");
                using var reader = new StreamReader(secret, Encoding.Latin1);
                while (await reader.ReadLineAsync(_stopping.Token) is { } line && await AnswerAsync(secret, line))
                {
                }
            }
        }
        catch (Exception over) when (over is IOException or OperationCanceledException)
        {
        }
    }

    /// <summary>False to hang up.</summary>
    private async Task<bool> AnswerAsync(Stream stream, string line)
    {
        var words = line.Split(' ');
        var (tag, command) = (words[0], words[1] == "UID" ? words[2] : words[1]);
        switch (command)
        {
            case "CAPABILITY":
                await SayAsync(stream, "* CAPABILITY IMAP4rev1");
                break;
            case "LIST":
                await SayAsync(stream, line.EndsWith("\"\" \"\"", StringComparison.Ordinal) ? "* LIST (\\Noselect) \"/\" \"\"" : "* LIST () \"/\" INBOX");
                break;
            case "SELECT":
                await SayAsync(stream, $"* {_mails.Count} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\n* OK [PERMANENTFLAGS (\\Seen)] ok\r\n* OK [UIDVALIDITY 7] ok");
                break;
            case "SEARCH":
                await SayAsync(stream, "* SEARCH " + string.Join(' ', _mails.Keys.Where(number => !Seen.ContainsKey(number)).Order()));
                break;
            case "FETCH":
                return await HandOutAsync(stream, tag, uint.Parse(words[3], CultureInfo.InvariantCulture));
            case "STORE" when uint.Parse(words[3], CultureInfo.InvariantCulture) is var number:
                if (_mails[number].Mood == ImapMood.DoesNotMark)
                    return await SayAsync(stream, $"{tag} NO [NOPERM] not allowed");
                Seen[number] = true;
                break;
        }
        return await SayAsync(stream, $"{tag} OK {(command == "SELECT" ? "[READ-WRITE] " : "")}done") && command != "LOGOUT";
    }

    private async Task<bool> HandOutAsync(Stream stream, string tag, uint number)
    {
        _asked.AddOrUpdate(number, 1, (_, times) => times + 1);
        var (mail, mood) = _mails.GetValueOrDefault(number, ("", ImapMood.LeavesOut));
        switch (mood)
        {
            case ImapMood.SaysNo:
                return await SayAsync(stream, $"{tag} NO [SERVERBUG] Internal error occurred");
            case ImapMood.SaysBad:
                return await SayAsync(stream, $"{tag} BAD cannot do that");
            case ImapMood.HangsUp:
                await stream.WriteAsync(Encoding.Latin1.GetBytes($"* {number} FETCH (UID {number} BODY[]<0> {{{mail.Length}}}\r\n{mail[..10]}"));
                return false;
            case ImapMood.FallsSilent:
                return true;
            case ImapMood.LeavesOut:
                break;
            default:
                await SayAsync(stream, $"* {number} FETCH (UID {number} BODY[]<0> {{{mail.Length}}}\r\n{mail})");
                break;
        }
        return await SayAsync(stream, $"{tag} OK done");
    }

    private static async Task<bool> SayAsync(Stream stream, string words)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(words + "\r\n"));
        return true;
    }
}
