using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>
/// Reads what came to our mailbox: each mail is stored, or told as a bounce or an unsubscription, and only then marked as seen. A mail read twice
/// has one effect, and one that cannot be had or stored stops no other.
/// </summary>
internal sealed class ReadMailboxJob(
    MailboxSettings settings, ReadUnseen mailbox, TakeOrSetAside take, MailboxWatch watch, TimeProvider time, ILogger<ReadMailboxJob> logger) : IDueWork
{
    private const int Batch = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!settings.IsRead)
            return 0;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        var taken = await mailbox.RunAsync(Batch, (id, mail) => take.RunAsync(id, () => Read(mail), limit.Token), limit.Token);
        watch.ReadAt(time.GetTimestamp());
        if (taken > 0)
            logger.LogInformation("Took {Count} mails from the mailbox", taken);
        return taken;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    private MailReading Read(byte[]? mail) => MailReading.Of(mail ?? throw new MailNotHandedOutException(), settings.AuthenticationServer);
}

/// <summary>When the mailbox was last read to its end, on real time.</summary>
internal sealed class MailboxWatch(MailboxSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private long _readAt = time.GetTimestamp();

    public bool IsStalled => settings.IsRead && time.GetElapsedTime(Interlocked.Read(ref _readAt)) > Patience;

    public void ReadAt(long timestamp) => Interlocked.Exchange(ref _readAt, timestamp);
}
