using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Keeps the nurses' list as the evaluation finds it; saved with whatever else the caller does.</summary>
internal static class KeepWatched
{
    public static async Task KeepWatchedAsync(this PostOpDbContext db, Episode episode, Course course, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = WatchedPain.In(episode.Protocol, episode.Operation, course).ToDictionary(w => w.CheckInId);
        var kept = await db.WatchedCheckIns.Where(w => w.EpisodeId == episode.Id).ToListAsync(cancellationToken);
        foreach (var watched in kept)
            watched.Follow(episode, found.GetValueOrDefault(watched.CheckInId), now);
        db.WatchedCheckIns.AddRange(found.Values.ExceptBy(kept.Select(w => w.CheckInId), w => w.CheckInId).Select(w => WatchedCheckIn.Of(episode, w, now)));
    }
}
