using FbssFollowUp.Contracts.PostOp;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Versions as lines of a list, newest first.</summary>
internal static class ProtocolSummaries
{
    public static async Task<IReadOnlyList<ProtocolSummary>> SummariesOfProtocolsAsync(this PostOpDbContext db, CancellationToken cancellationToken)
    {
        var documents = await db.ProtocolDocuments.AsNoTracking().ToListAsync(cancellationToken);
        var pinned = await db.Episodes.GroupBy(e => e.ProtocolVersion ?? ProtocolDocument.ShippedVersion)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        if (!documents.Exists(d => d.Version == ProtocolDocument.ShippedVersion))
            documents.Add(ProtocolDocument.Shipped(!documents.Exists(d => d.State == ProtocolStates.InForce), default));
        return [.. documents.OrderByDescending(d => d.Version).Select(d => Of(d, pinned.GetValueOrDefault(d.Version)))];
    }

    private static ProtocolSummary Of(ProtocolDocument d, int episodes) => new(
        d.Version, d.State, d.BasedOn, d.ChangedBy, d.Version == ProtocolDocument.ShippedVersion ? null : d.ChangedAt, d.SignedBy, d.SignedAt, d.InForceBy,
        d.InForceAt, episodes);
}
