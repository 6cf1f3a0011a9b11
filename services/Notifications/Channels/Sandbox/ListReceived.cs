using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>The texts that came from the sandbox's phones, in their order: the other half of each conversation.</summary>
internal static class ListReceived
{
    public static async Task<IResult> RunAsync(NotificationsDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.InboundMessages.AsNoTracking().OrderBy(i => i.SentAt).ThenBy(i => i.Id)
            .Select(i => new Received(i.From, i.Text, i.SentAt)).ToListAsync(cancellationToken);
        return Results.Ok(rows);
    }

    internal sealed record Received(string From, string Text, DateTimeOffset SentAt);
}
