using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>A file to import.</summary>
/// <param name="ImportId">Made with the upload form: the same form posted twice is one import.</param>
internal sealed record ImportFile(Guid ImportId, string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Imports an operating-room log: each line's patient is registered, then the operation recorded. A bad line never stops the next. Importing a line
/// again changes nothing: here it is known by its operation, and the owners know the patient and the operation too.
/// </summary>
internal sealed class ImportSurgeries(StaffConsoleDbContext db, Bus bus, Clock clock)
{
    private const int SideBySide = 16;

    public async Task<ImportOutcome> RunAsync(ImportFile file, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Imports.FindAsync([file.ImportId], cancellationToken) is { } done) return new ImportOutcome.Done(done);
        switch (OperatingRoomLog.Read(file.Bytes))
        {
            case LogContent.Unreadable unreadable: return new ImportOutcome.Unreadable(unreadable.Sentence);
            case LogContent.Lines lines: return await ImportAsync(file, lines.All, actor, cancellationToken);
            default: throw new InvalidOperationException("A log is either lines or unreadable.");
        }
    }

    private async Task<ImportOutcome> ImportAsync(ImportFile file, IReadOnlyList<LogLine> lines, Actor actor, CancellationToken cancellationToken)
    {
        var tally = new ImportTally();
        var good = lines.Select(line => ReadOrRefuse(line, tally)).OfType<SurgeryLine>().ToList();
        var known = await KnownAsync(good, cancellationToken);
        var sender = new LineSender(bus, file.ImportId, actor, tally);
        foreach (var wave in ImportOrder.Waves(good.Where(line => !IsSame(line, known, tally))))
        {
            await Parallel.ForEachAsync(
                wave, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
                async (line, token) => await sender.SendAsync(line, token));
        }
        Remember(tally, known);
        var import = tally.Close(file, actor.DisplayName, clock.UtcNow);
        db.Imports.Add(import);
        if (await IsFirstToSaveAsync(cancellationToken)) return new ImportOutcome.Done(import);
        return await RunAsync(file, actor, cancellationToken);
    }

    // The same form posted twice at once, or two files with the same line: the slower one looks again and finds what the other kept.
    private async Task<bool> IsFirstToSaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private SurgeryLine? ReadOrRefuse(LogLine line, ImportTally tally)
    {
        var read = SurgeryLine.Read(line, clock.UtcNow, out var problems);
        if (read is null) tally.Refuse(line, string.Join(" ", problems));
        return read;
    }

    private Task<Dictionary<Guid, ImportedSurgery>> KnownAsync(List<SurgeryLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(line => line.Surgery.EpisodeId).ToList();
        return db.ImportedSurgeries.Where(s => ids.Contains(s.EpisodeId)).ToDictionaryAsync(s => s.EpisodeId, cancellationToken);
    }

    private static bool IsSame(SurgeryLine line, Dictionary<Guid, ImportedSurgery> known, ImportTally tally)
    {
        var same = known.TryGetValue(line.Surgery.EpisodeId, out var before) && before.LineHash == ImportedSurgery.HashOf(line.Line);
        if (same) tally.LeaveUnchanged();
        return same;
    }

    private void Remember(ImportTally tally, Dictionary<Guid, ImportedSurgery> known)
    {
        foreach (var line in tally.Accepted.OrderBy(line => line.Line.Number))
        {
            var surgery = new ImportedSurgery
            {
                EpisodeId = line.Surgery.EpisodeId,
                LineHash = ImportedSurgery.HashOf(line.Line),
                ImportedAt = clock.UtcNow,
            };
            if (known.TryAdd(surgery.EpisodeId, surgery)) db.ImportedSurgeries.Add(surgery);
            else tally.Remark(line.Line, "This operation was imported before with other details: what was recorded then stays.");
        }
    }
}
