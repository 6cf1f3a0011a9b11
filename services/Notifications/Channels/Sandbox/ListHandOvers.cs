using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>What the sandbox's provider was handed, in its order.</summary>
internal static class ListHandOvers
{
    private const int Most = 1000;

    public static async Task<IResult> RunAsync(long? after, NotificationsDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.SandboxHandOvers.AsNoTracking().Where(h => h.Seq > (after ?? 0)).OrderBy(h => h.Seq).Take(Most)
            .Select(h => new HandedOver(h.Seq, h.MessageId, h.Reference, h.Channel, h.To, h.RecipientKind, h.Subject, h.Text, h.At))
            .ToListAsync(cancellationToken);
        return Results.Ok(rows);
    }

    internal sealed record HandedOver(
        long Seq, Guid MessageId, string Reference, string Channel, string To, string RecipientKind, string? Subject, string Text, DateTimeOffset At);
}
