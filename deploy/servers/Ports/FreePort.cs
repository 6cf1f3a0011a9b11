using System.Net;
using System.Net.Sockets;

namespace FbssFollowUp.Servers;

/// <summary>The port somebody wants, or if it is taken another that is free.</summary>
public static class FreePort
{
    private const int Step = 100;
    private const int Tries = 200;

    /// <summary>Says which port is taken and which is used instead.</summary>
    public static int Near(int wanted, string what, Action<string> say)
    {
        var port = Near(wanted, IsFree) ?? throw new ServersException($"No free port for {what} was found from {wanted} on.");
        if (port != wanted) say($"Port {wanted} is taken; {what} uses {port}.");
        return port;
    }

    internal static int? Near(int wanted, Func<int, bool> isFree)
    {
        var candidates = Enumerable.Range(0, Tries).Select(i => wanted + (i * Step)).Where(port => port <= IPEndPoint.MaxPort);
        return candidates.Cast<int?>().FirstOrDefault(port => isFree(port!.Value));
    }

    internal static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            socket.Listen();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
