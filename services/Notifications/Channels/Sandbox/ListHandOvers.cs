using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>What the sandbox's provider was handed, in its order.</summary>
internal static class ListHandOvers
{
    private const int Most = 1000;

    public static async Task<IResult> RunAsync(long? after, NotificationsDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.SandboxHandOvers.AsNoTracking().Where(h => h.Seq > (after ?? 0)).OrderBy(h => h.Seq).Take(Most)
            .LeftJoin(db.Messages, h => h.MessageId, m => m.Id, (h, m) => new
            {
                HandOver = h,
                Meaning = m == null ? null : new Meaning(m.Purpose, m.SubjectId, m.Template, m.Question == null ? null : m.Question.Asks)
            })
            .OrderBy(r => r.HandOver.Seq).ToListAsync(cancellationToken);
        return Results.Ok(rows.Select(r => Of(r.HandOver, r.Meaning)));
    }

    private static HandedOver Of(SandboxHandOver h, Meaning? meaning) =>
        new(h.Seq, h.MessageId, h.Reference, h.Channel, h.To, h.RecipientKind, h.Subject, h.Text, h.At, meaning);

    internal sealed record HandedOver(
        long Seq, Guid MessageId, string Reference, string Channel, string To, string RecipientKind, string? Subject, string Text, DateTimeOffset At,
        Meaning? Meaning);

    /// <summary>What a reader of the text understands, said in codes, so that no robot at a phone depends on the words.</summary>
    /// <param name="SubjectId">The check-in or other thing it is about.</param>
    /// <param name="Asks">The question it puts, if any.</param>
    internal sealed record Meaning(string Purpose, Guid SubjectId, string Template, string? Asks);
}
