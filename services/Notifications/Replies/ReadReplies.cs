using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>Reads what was stored and not read: after a crash, or because the question it answers was still being handed over.</summary>
internal sealed class ReadRepliesJob(NotificationsDbContext db, ReadReply read, ILogger<ReadRepliesJob> logger) : IDueWork
{
    private const int Batch = 100;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var unread = await db.InboundMessages.Where(i => i.ReadAt == null).OrderBy(i => i.ReceivedAt).ThenBy(i => i.Id)
            .Select(i => i.Id).Take(Batch).ToListAsync(cancellationToken);
        var done = 0;
        foreach (var id in unread)
            done += await read.RunAsync(id, cancellationToken) ? 1 : 0;
        if (done > 0)
            logger.LogInformation("Read {Count} texts that were left over", done);
        return done;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);
}
