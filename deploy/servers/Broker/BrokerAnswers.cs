using System.Net.Sockets;

namespace FbssFollowUp.Servers;

/// <summary>Asks a broker once whether it is up: its management, and the port for messages, which opens last.</summary>
internal static class BrokerAnswers
{
    public static async Task<bool> AskAsync(Uri messages, Uri management, CancellationToken cancellationToken)
    {
        try
        {
            using var api = new ManagementApi(management);
            await api.GetAsync<object>("overview", cancellationToken);
            using var connection = new TcpClient();
            await connection.ConnectAsync(messages.Host, messages.Port, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or SocketException)
        {
            return false;
        }
    }
}
