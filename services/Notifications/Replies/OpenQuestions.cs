using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>The one unclosed question of a phone.</summary>
internal static class OpenQuestions
{
    /// <summary>The question unclosed now; one that has run out is closed as of its own end first.</summary>
    public static async Task<Question?> OnPhoneAsync(
        NotificationsDbContext db, string phone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
             update questions set closed_at = expires_at, closed_by = 'expired'
             where phone = {phone} and closed_at is null and opened_at is not null and expires_at <= {now}
             """, cancellationToken);
        return await db.Questions.FirstOrDefaultAsync(q => q.Phone == phone && q.ClosedAt == null, cancellationToken);
    }
}
