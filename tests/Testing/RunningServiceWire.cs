using System.Net;
using System.Net.Sockets;

namespace FbssFollowUp.Testing;

/// <summary>A wire to the broker that can be cut: give its port to the service as <c>Broker:Port</c>.</summary>
public sealed class TcpProxy(Uri target) : IAsyncDisposable
{
    private readonly List<TcpClient> _open = [];
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    public int Port { get; private set; }

    public void Open()
    {
        _listener = new(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(_listener);
    }

    public async Task CutAsync()
    {
        _listener?.Dispose();
        await _accepting;
        lock (_open)
        {
            foreach (var client in _open) client.Dispose();
            _open.Clear();
        }
    }

    public async ValueTask DisposeAsync() => await CutAsync();

    private async Task AcceptAsync(TcpListener listener)
    {
        while (await NextAsync(listener) is { } near) _ = PumpAsync(near);
    }

    private static async Task<TcpClient?> NextAsync(TcpListener listener)
    {
        try
        {
            return await listener.AcceptTcpClientAsync();
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return null;
        }
    }

    private async Task PumpAsync(TcpClient near)
    {
        TcpClient far = new();
        lock (_open) _open.AddRange([near, far]);
        try
        {
            await far.ConnectAsync(target.Host, target.Port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            near.Dispose();
        }
        near.Dispose();
        far.Dispose();
    }
}
