using System.Net.Sockets;
using MailKit;

namespace FbssFollowUp.Notifications.Channels.Email.ByMailKit;

/// <summary>What MailKit throws when a session cannot be begun or does not end as it should.</summary>
internal static class BrokenSession
{
    public static bool Is(Exception failure) =>
        failure is IOException or SocketException or ProtocolException or CommandException or OperationCanceledException or ServiceNotConnectedException;
}
