using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A check-in of today beside the planned ones, out at once; the next planned one ends it.</summary>
internal static class AdHocCheckIn
{
    public static async Task<CheckIn> BeginAsync(
        PostOpDbContext db, Episode episode, TimeZoneInfo zone, string? linkHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && c.State == CheckInStates.Planned && c.DueAt > now)
            .MinAsync(c => (DateTimeOffset?)c.DueAt, cancellationToken);
        var checkIn = CheckIn.Plan(episode.Id, episode.PatientId, RecoveryDay.Of(episode.OperatedOn, now, zone), CheckInKinds.AdHoc, now);
        var ends = now.AddDays(episode.Protocol.Version.CheckIns.ExpireAfterDays);
        checkIn.Send(now, next < ends ? next.Value : ends, linkHash);
        db.CheckIns.Add(checkIn);
        return checkIn;
    }
}
