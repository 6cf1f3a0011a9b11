using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.ServiceDefaults;
using Npgsql;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>
/// One mail's turn. What the mail server does not hand out, or the database does not store, is left for the next readings, and once that lasts set aside: it
/// stays in the mailbox, marked as seen, and a line in the list of what waits for a person says so. While the database is away no mail is to blame, and the
/// reading stops as a whole.
/// </summary>
internal sealed class TakeOrSetAside(
    TakeMail take, NotificationsDbContext db, FailedMails failed, Clock clock, ILogger<TakeOrSetAside> logger)
{
    /// <summary>Stands in the place of a sender: the mail's own may be what cannot be stored.</summary>
    public const string Sender = "a mail that could not be stored";

    /// <summary>False if it is to be handed over again.</summary>
    public async Task<bool> RunAsync(string id, Func<MailReading> read, CancellationToken cancellationToken)
    {
        try
        {
            await take.RunAsync(id, read(), cancellationToken);
            failed.Forget(id);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && !IsOutage(failure))
        {
            logger.LogError("Mail {MailId} could not be stored: {Failure}", id, failure.GetType().Name);
            return failed.WasLast(id, clock.UtcNow) && await SetAsideAsync(id, failure, cancellationToken);
        }
    }

    private async Task<bool> SetAsideAsync(string id, Exception failure, CancellationToken cancellationToken)
    {
        await ReceiveText.RunAsync(db, Line(id, failure, clock.UtcNow), cancellationToken);
        failed.Forget(id);
        logger.LogCritical("Mail {MailId} was set aside: a person has to read it in the mailbox", id);
        return true;
    }

    private static InboundMessage Line(string id, Exception failure, DateTimeOffset now) => new()
    {
        Provider = TakeMail.Provider,
        ProviderId = id,
        Channel = ChannelCodes.Email,
        From = Sender,
        Text = $"{Why(failure)} It is in the mailbox itself, marked as read, under number {id}: please read it there.",
        SentAt = now,
        ReceivedAt = now
    };

    private static string Why(Exception failure) => failure is MailNotHandedOutException
        ? "The mail server does not hand out a mail."
        : $"A mail could not be stored ({failure.GetType().Name}).";

    private static bool IsOutage(Exception? failure) => failure is NpgsqlException { IsTransient: true } || failure is not null && IsOutage(failure.InnerException);
}

/// <summary>The mail server has a mail, and refused it, left it out, hung up at it or fell silent.</summary>
internal sealed class MailNotHandedOutException : Exception;
