using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.StandingLinks;

/// <summary>What a standing link leads to.</summary>
internal static class FindStandingLink
{
    /// <summary>
    /// The newest episode of the patient whose link it is: one sent after an earlier operation begins a check-in of the later one. The link of a check-in that ran out
    /// unanswered is one, too: who opens it late is asked for the day they come.
    /// </summary>
    public static async Task<Episode?> NewestOfLinkAsync(this PostOpDbContext db, string linkHash, CancellationToken cancellationToken)
    {
        var patientId = await db.Episodes.Where(e => db.StandingLinks.Any(l => l.Hash == linkHash && l.EpisodeId == e.Id))
            .Select(e => (Guid?)e.PatientId).SingleOrDefaultAsync(cancellationToken)
            ?? (await db.CheckIns.AsNoTracking().OfLinkAsync(db, linkHash, cancellationToken) is { State: CheckInStates.Missed } missed ? missed.PatientId : null);
        return await db.Episodes.Where(e => e.PatientId == patientId)
            .OrderByDescending(e => e.OperatedOn).ThenByDescending(e => e.Id).FirstOrDefaultAsync(cancellationToken);
    }

    public static Task<CheckIn?> OpenOfAsync(this PostOpDbContext db, Episode episode, DateTimeOffset now, CancellationToken cancellationToken) => db.CheckIns
        .Where(c => c.EpisodeId == episode.Id && (c.State == CheckInStates.Sent || c.State == CheckInStates.Answering) && c.ExpiresAt > now)
        .OrderByDescending(c => c.SentAt).FirstOrDefaultAsync(cancellationToken);

    public static async Task<StandingLinkUse> UseOfAsync(this PostOpDbContext db, Episode episode, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - StandingLinkCheck.Day;
        var ofEpisode = db.CheckIns.Where(c => c.EpisodeId == episode.Id);
        return new StandingLinkUse(
            await ofEpisode.CountAsync(c => c.Kind == CheckInKinds.AdHoc && c.SentAt > since, cancellationToken),
            await db.CheckInLinks.CountAsync(l => l.MadeAt > since && ofEpisode.Any(c => c.Id == l.CheckInId), cancellationToken));
    }
}
