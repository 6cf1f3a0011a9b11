using System.Globalization;
using System.Text;

namespace FbssFollowUp.Notifications.Channels.Email.Own;

/// <summary>Lines of an SMTP connection (RFC 5321). An answer is bounded; one that is none ends the session.</summary>
internal sealed class SmtpWire(Stream stream) : IAsyncDisposable
{
    private const int LongestLine = 2000;
    private const int MostLines = 100;
    private readonly byte[] _buffer = new byte[4096];
    private int _at;
    private int _end;

    public Stream Stream => stream;

    /// <summary>Nothing is left that the server said ahead of being asked.</summary>
    public bool IsRead => _at == _end;

    public async Task<SmtpAnswer> AskAsync(string command, CancellationToken cancellationToken)
    {
        await SayAsync(Encoding.ASCII.GetBytes(command + "\r\n"), cancellationToken);
        return await ReadAsync(cancellationToken);
    }

    public async Task SayAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(bytes, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>Lines of one code; "250-" goes on, "250 " ends.</summary>
    public async Task<SmtpAnswer> ReadAsync(CancellationToken cancellationToken)
    {
        List<string> lines = [];
        while (lines.Count < MostLines)
        {
            var line = await LineAsync(cancellationToken);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                break;
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
                return new SmtpAnswer(code, lines);
        }
        throw new InvalidDataException("The mail server does not speak SMTP.");
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async Task<string> LineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        for (var next = await NextAsync(cancellationToken); next != '\n'; next = await NextAsync(cancellationToken))
            line.Append(line.Length < LongestLine ? (char)next : throw new InvalidDataException("The mail server sends a line without end."));
        return line.ToString().TrimEnd('\r');
    }

    private async ValueTask<byte> NextAsync(CancellationToken cancellationToken)
    {
        if (_at == _end)
            (_at, _end) = (0, await stream.ReadAsync(_buffer, cancellationToken));
        return _end > 0 ? _buffer[_at++] : throw new IOException("The mail server hung up.");
    }
}

internal sealed record SmtpAnswer(int Code, IReadOnlyList<string> Lines)
{
    public bool IsRefusal => SmtpAnswers.IsRefusal(Code);
}
