using System.Net;

namespace FbssFollowUp.Messaging;

/// <summary>Whether an address leaves this machine. What goes there in production is encrypted, and whoever answers there is verified.</summary>
public static class FarAway
{
    /// <param name="hosts">A name, an IP address or the folder of a socket; several with commas between, each perhaps with its port.</param>
    public static bool Is(string hosts) => hosts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(host => !IsHere(host));

    private static bool IsHere(string host) =>
        host[0] is '/' or '@'
        || host.Split(':')[0].Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPEndPoint.TryParse(host, out var address) && IPAddress.IsLoopback(address.Address));
}
