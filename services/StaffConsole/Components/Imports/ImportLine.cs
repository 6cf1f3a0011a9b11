using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Components.Imports;

/// <summary>An import as one line of a list.</summary>
public sealed record ImportLine(
    Guid Id, string FileName, string ImportedBy, DateTimeOffset ImportedAt, int Total, int Done, int Accepted, int Unchanged, int Refused, bool Finished)
{
    internal static Task<List<ImportLine>> NewestAsync(StaffConsoleDbContext db, int count, CancellationToken cancellationToken) => db.Imports
        .OrderByDescending(i => i.ImportedAt).ThenByDescending(i => i.Id).Take(count)
        .Select(i => new ImportLine(
            i.Id, i.FileName, i.ImportedBy, i.ImportedAt, i.Total, i.Done, i.Accepted, i.Unchanged, i.RefusedCount, i.FinishedAt != null))
        .ToListAsync(cancellationToken);
}
