using FbssFollowUp.Contracts.PostOp;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Finds versions wherever they are: in the database, or shipped.</summary>
internal static class ProtocolShelf
{
    /// <summary>The version new episodes are pinned to; null for the shipped one, as long as the practice has put no other in force.</summary>
    public static Task<ProtocolDocument?> InForceAsync(this PostOpDbContext db, CancellationToken cancellationToken) =>
        db.ProtocolDocuments.SingleOrDefaultAsync(d => d.State == ProtocolStates.InForce, cancellationToken);

    /// <summary>What is written in a version; null if there is none.</summary>
    public static async Task<string?> ContentAsync(this PostOpDbContext db, int version, CancellationToken cancellationToken) =>
        await db.ProtocolDocuments.Where(d => d.Version == version).Select(d => d.Content).SingleOrDefaultAsync(cancellationToken)
        ?? (version == ProtocolDocument.ShippedVersion ? ProtocolBook.NewestText : null);

    /// <summary>The protocols of these names.</summary>
    public static async Task<IReadOnlyDictionary<string, Protocol>> NamedAsync(
        this PostOpDbContext db, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var wanted = names.Distinct().ToDictionary(name => name, ProtocolBook.Parse);
        int[] versions = [.. wanted.Values.Select(w => w.Version).Where(v => v != ProtocolDocument.ShippedVersion).Distinct()];
        var own = versions.Length == 0 ? []
            : await db.ProtocolDocuments.AsNoTracking().Where(d => versions.Contains(d.Version)).ToDictionaryAsync(d => d.Version, d => d.Read(), cancellationToken);
        return wanted.ToDictionary(w => w.Key, w => ProtocolBook.Of(own.GetValueOrDefault(w.Value.Version) ?? ProtocolBook.Newest, w.Value.Procedure)!);
    }

    /// <summary>The shipped version has a row once somebody signs, retires or returns to it.</summary>
    public static async Task<ProtocolDocument?> FindDocumentAsync(this PostOpDbContext db, int version, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await db.ProtocolDocuments.FindAsync([version], cancellationToken);
        if (known is not null || version != ProtocolDocument.ShippedVersion)
            return known;
        return db.ProtocolDocuments.Add(ProtocolDocument.Shipped(await db.InForceAsync(cancellationToken) is null, now)).Entity;
    }
}
