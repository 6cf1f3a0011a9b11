using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>What a failed hand-over means. Only what surely ended before the server took the message may be tried again.</summary>
internal static class SmtpAnswers
{
    private const int LowestRefusal = 400;
    private const int LowestForGood = 500;

    /// <summary>Often it means "not from you": the framework's client goes on when signing in failed.</summary>
    private const SmtpStatusCode NotFromYou = SmtpStatusCode.TransactionFailed;

    private static readonly SocketError[] NeverConnected =
    [
        SocketError.ConnectionRefused, SocketError.HostNotFound, SocketError.TryAgain, SocketError.NoData, SocketError.HostUnreachable,
        SocketError.NetworkUnreachable, SocketError.HostDown, SocketError.NetworkDown
    ];

    public static ChannelAnswer Of(SmtpException failure)
    {
        var code = (int)failure.StatusCode;
        if (IsOurs(failure.StatusCode))
            return new ChannelAnswer.NotNow("The mail server did not let us in: look at Mail__User and its password.");
        if (code >= LowestRefusal)
            return new ChannelAnswer.Refused(code, code < LowestForGood || failure.StatusCode == NotFromYou, false, $"The mail server refused the message with {code}.");
        return Causes(failure).Any(EndedBefore)
            ? new ChannelAnswer.NotNow("The mail server could not be reached, or its certificate is not trusted.")
            : new ChannelAnswer.Unknown();
    }

    /// <summary>Nothing is wrong with the message: the same will do once our settings are mended.</summary>
    private static bool IsOurs(SmtpStatusCode code) => (int)code is 530 or 534 or 535 or 538;

    private static bool EndedBefore(Exception cause) =>
        cause is AuthenticationException || cause is SocketException socket && NeverConnected.Contains(socket.SocketErrorCode);

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
