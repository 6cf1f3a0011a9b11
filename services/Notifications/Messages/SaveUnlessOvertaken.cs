using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Saves what was decided on a row nobody changed meanwhile; else nothing, and the row's new state decides at the next run.</summary>
internal static class SaveUnlessOvertaken
{
    public static async Task<bool> RunAsync(NotificationsDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
