using System.Net.Sockets;
using System.Text;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

/// <summary>A post of ten megabytes by hand: a client library would not show how much of it had left when the answer came.</summary>
internal static class LongRequest
{
    private const int Piece = 64 * 1024;
    private const int Pieces = 160;
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(120);

    /// <summary>The first line of the answer, heard before the rest of the body is sent; then the rest, as long as anybody takes it.</summary>
    /// <param name="how">The header that says how long the body is.</param>
    /// <param name="before">How much of the body is sent before the answer is waited for.</param>
    public static async Task<string> SendAsync(Uri server, string path, string how, int before)
    {
        using CancellationTokenSource limit = new(Generous);
        using TcpClient client = new();
        await client.ConnectAsync(server.Host, server.Port, limit.Token);
        await using var wire = client.GetStream();
        var piece = PieceOf(chunked: how.StartsWith("Transfer", StringComparison.Ordinal));
        await wire.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\n{how}\r\n\r\n"), limit.Token);
        for (var i = 0; i < before; i++)
            await wire.WriteAsync(piece, limit.Token);
        using StreamReader answer = new(wire, Encoding.ASCII, leaveOpen: true);
        var first = await answer.ReadLineAsync(limit.Token) ?? "";
        await SendRestAsync(wire, piece, Pieces - before, limit.Token);
        return first;
    }

    private static byte[] PieceOf(bool chunked)
    {
        var text = new string('x', Piece);
        return Encoding.ASCII.GetBytes(chunked ? $"{Piece:x}\r\n{text}\r\n" : text);
    }

    private static async Task SendRestAsync(NetworkStream wire, byte[] piece, int count, CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 0; i < count; i++)
                await wire.WriteAsync(piece, cancellationToken);
        }
        catch (IOException)
        {
            // The server hung up, as it may.
        }
    }
}
