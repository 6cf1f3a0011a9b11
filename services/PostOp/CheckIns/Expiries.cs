using FbssFollowUp.PostOp.Protocols;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>How long a check-in may be answered, in every protocol version some episode can be pinned to.</summary>
/// <param name="Versions">The practice's own, each with the hours at the same place.</param>
internal sealed record Expiries(int ShippedHours, int[] Versions, int[] Hours);

internal static class FindExpiries
{
    private const int HoursOfDay = 24;

    public static async Task<Expiries> ExpiriesAsync(this PostOpDbContext db, CancellationToken cancellationToken)
    {
        var own = await db.ProtocolDocuments.AsNoTracking()
            .Where(d => d.Version != ProtocolDocument.ShippedVersion && d.InForceAt != null).ToListAsync(cancellationToken);
        return new Expiries(HoursOf(ProtocolBook.Newest), [.. own.Select(d => d.Version)], [.. own.Select(d => HoursOf(d.Read()))]);
    }

    private static int HoursOf(ProtocolVersion version) => version.CheckIns.ExpireAfterDays * HoursOfDay;
}
