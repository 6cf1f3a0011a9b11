using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>Makes, finds and ends patients' links.</summary>
internal static class PatientLinks
{
    /// <returns>The token, for the message and nowhere else.</returns>
    public static string Add(SchedulingDbContext db, string kind, Guid subjectId, DateTimeOffset expiresAt)
    {
        var token = LinkToken.New();
        db.PatientLinks.Add(new PatientLink { Hash = token.Hash, Kind = kind, SubjectId = subjectId, ExpiresAt = expiresAt });
        return token.Token;
    }

    public static async Task<PatientLink?> FindAsync(SchedulingDbContext db, string hash, string? kind, Actor actor, CancellationToken cancellationToken) =>
        actor.Role == Roles.Patient
            ? await db.PatientLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash && (kind == null || l.Kind == kind), cancellationToken)
            : null;

    public static Task EndAsync(SchedulingDbContext db, Guid subjectId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.PatientLinks.Where(l => l.SubjectId == subjectId && l.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.EndedAt, now), cancellationToken);
}
