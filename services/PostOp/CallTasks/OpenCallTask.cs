using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Opens a call task unless the same thing has made one; saved with whatever else the caller does.</summary>
internal static class OpenCallTask
{
    public static async Task OpenCallTaskAsync(this PostOpDbContext db, CallTask task, CancellationToken cancellationToken)
    {
        if (!db.CallTasks.Local.Any(t => IsSame(t, task))
            && !await db.CallTasks.AnyAsync(t => t.Reason == task.Reason && t.SourceId == task.SourceId && t.PatientId == task.PatientId, cancellationToken))
            db.CallTasks.Add(task);
    }

    private static bool IsSame(CallTask one, CallTask other) =>
        (one.Reason, one.SourceId, one.PatientId) == (other.Reason, other.SourceId, other.PatientId);
}
