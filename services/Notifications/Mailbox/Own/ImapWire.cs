using System.Globalization;
using System.Text;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>Lines and literals of an IMAP connection.</summary>
internal sealed class ImapWire(IDisposable connection, Stream stream) : IAsyncDisposable
{
    public const int MostAnswers = 10_000;
    private const int LongestLine = 64 * 1024;
    private const int LongestLiteral = MailReading.MostBytes;
    private readonly byte[] _buffer = new byte[8192];
    private int _at;
    private int _end;

    public async Task WriteAsync(string command, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(command), cancellationToken);
        }
        catch (IOException)
        {
            throw HungUp();
        }
    }

    /// <summary>One answer: its line, with the last literal in it, if any.</summary>
    public async Task<ImapAnswer> ReadAsync(CancellationToken cancellationToken)
    {
        var (line, literal) = (new StringBuilder(), (byte[]?)null);
        while (true)
        {
            await ReadLineAsync(line, cancellationToken);
            if (LiteralSize(line) is not { } size)
                return new ImapAnswer(line.ToString(), literal);
            literal = await ReadBytesAsync(size <= LongestLiteral ? size : throw new MailboxException("The mail server sends more than was asked for."), cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        connection.Dispose();
    }

    /// <summary>A line that ends in {n} is followed by n bytes.</summary>
    private static int? LiteralSize(StringBuilder line)
    {
        var text = line.ToString();
        var open = text.LastIndexOf('{');
        return text.EndsWith('}') && open >= 0 && int.TryParse(text.AsSpan(open + 1, text.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? size : null;
    }

    private async Task ReadLineAsync(StringBuilder line, CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = await NextAsync(cancellationToken);
            if (next == '\n')
                return;
            if (line.Length >= LongestLine)
                throw new MailboxException("The mail server sends a line without end.");
            if (next != '\r')
                line.Append((char)next);
        }
    }

    private async Task<byte[]> ReadBytesAsync(int count, CancellationToken cancellationToken)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
            bytes[i] = await NextAsync(cancellationToken);
        return bytes;
    }

    private ValueTask<byte> NextAsync(CancellationToken cancellationToken) =>
        _at < _end ? ValueTask.FromResult(_buffer[_at++]) : FillAsync(cancellationToken);

    private async ValueTask<byte> FillAsync(CancellationToken cancellationToken)
    {
        (_at, _end) = (0, await SaidAsync(cancellationToken));
        return _end > 0 ? _buffer[_at++] : throw HungUp();
    }
    private async Task<int> SaidAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(_buffer, cancellationToken);
        }
        catch (IOException)
        {
            throw HungUp();
        }
    }

    private static MailboxException HungUp() => new("The mail server hung up.");
}

internal sealed record ImapAnswer(string Line, byte[]? Literal);
