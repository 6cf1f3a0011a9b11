using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Wishes;

/// <summary>A wish is dealt with when its appointment got another time or ended, or its request an appointment.</summary>
internal static class SettledByItself
{
    public static async Task SettleWishesAsync(
        this SchedulingDbContext db, Guid? appointmentId, Guid? requestId, string by, string outcome, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await db.Wishes
            .Where(w => w.SettledAt == null && ((appointmentId != null && w.AppointmentId == appointmentId) || (requestId != null && w.RequestId == requestId)))
            .ToListAsync(cancellationToken);
        foreach (var wish in open) wish.Settle(by, outcome, now);
    }
}
