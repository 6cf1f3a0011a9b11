using System.Net;
using System.Net.Sockets;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>A cable between a service and the broker that a test can cut and mend.</summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly IPEndPoint _target;
    private readonly Lock _lock = new();
    private readonly HashSet<Socket> _open = [];
    private Socket? _listener;

    public TcpProxy(string host, int port)
    {
        _target = new(Dns.GetHostAddresses(host, AddressFamily.InterNetwork)[0], port);
        Mend();
    }

    public int Port { get; private set; }

    /// <summary>Ends all connections and refuses new ones.</summary>
    public void Cut()
    {
        _listener?.Dispose();
        lock (_lock)
        {
            foreach (var socket in _open) socket.Dispose();
            _open.Clear();
        }
    }

    public void Mend()
    {
        _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, Port));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _ = AcceptAsync(_listener);
    }

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync(Socket listener)
    {
        try
        {
            while (true) _ = ConnectAsync(await listener.AcceptAsync());
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ConnectAsync(Socket near)
    {
        using var far = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using (near)
        {
            try
            {
                await far.ConnectAsync(_target);
                lock (_lock) _open.UnionWith([near, far]);
                await using NetworkStream one = new(near), other = new(far);
                await Task.WhenAny(one.CopyToAsync(other), other.CopyToAsync(one));
            }
            catch (Exception cut) when (cut is SocketException or IOException or ObjectDisposedException)
            {
            }
        }
    }
}
