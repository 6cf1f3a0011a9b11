using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>
/// Imports a stored log piece by piece: each line's patient is registered, then the operation recorded. A bad line never stops the next. A piece is
/// gone in the commit that keeps what became of it; cut off before that, its lines are sent again as the same commands.
/// </summary>
internal sealed class RunImport(StaffConsoleDbContext db, Bus bus, Clock clock, TimeProvider time)
{
    private const int SideBySide = 16;
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(15);

    /// <summary>Imports the next pieces of this import, or of the oldest that nobody works on, for about as long as given.</summary>
    /// <returns>How many lines were done; 0 when there is nothing to do, or nobody answers.</returns>
    public async Task<int> RunAsync(Guid? importId, TimeSpan about, CancellationToken cancellationToken)
    {
        var (lease, began, done) = (Guid.CreateVersion7(), time.GetTimestamp(), 0);
        DateTimeOffset? waitUntil = null;
        while (waitUntil is null && (done == 0 || time.GetElapsedTime(began) < about))
        {
            if (await ImportLease.TakeAsync(db, importId, lease, time.GetUtcNow(), cancellationToken) is not { } id) break;
            var lines = await NextPieceAsync(id, cancellationToken);
            if (lines is null) waitUntil = time.GetUtcNow() + TryAgainAfter;
            done += lines ?? 0;
        }
        await ImportLease.LeaveAsync(db, lease, waitUntil, cancellationToken);
        return done;
    }

    /// <returns>Null when an owner does not answer: the piece stays.</returns>
    private async Task<int?> NextPieceAsync(Guid importId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var import = await db.Imports.SingleAsync(i => i.Id == importId, cancellationToken);
        var piece = await db.ImportPieces.Where(p => p.ImportId == importId).OrderBy(p => p.FirstLine).FirstAsync(cancellationToken);
        var lines = OperatingRoomLog.Read(import.Header, piece.Text, piece.FirstLine);
        var tally = new ImportTally { Lines = lines.Count };
        var known = await SendAsync(import, lines, tally, cancellationToken);
        if (tally.IsAway)
        {
            import.Wait(clock.UtcNow);
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        await CountAsync(import, piece, tally, known, cancellationToken);
        return await IsFirstToSaveAsync(cancellationToken) ? lines.Count : await NextPieceAsync(importId, cancellationToken);
    }

    private async Task<Dictionary<Guid, ImportedSurgery>> SendAsync(Import import, IReadOnlyList<LogLine> lines, ImportTally tally, CancellationToken cancellationToken)
    {
        var good = lines.Select(line => ReadOrRefuse(line, tally)).OfType<SurgeryLine>().ToList();
        var ids = good.Select(line => line.Surgery.EpisodeId).ToList();
        var known = await db.ImportedSurgeries.Where(s => ids.Contains(s.EpisodeId)).ToDictionaryAsync(s => s.EpisodeId, cancellationToken);
        var sender = new LineSender(bus, import.Id, import.Actor, tally);
        foreach (var wave in ImportOrder.Waves(good.Where(line => !IsSame(line, known, tally))))
        {
            await Parallel.ForEachAsync(
                wave, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
                async (line, token) => await sender.SendAsync(line, token));
        }
        return known;
    }

    private async Task CountAsync(Import import, ImportPiece piece, ImportTally tally, Dictionary<Guid, ImportedSurgery> known, CancellationToken cancellationToken)
    {
        Remember(tally, known);
        db.ImportRemarks.AddRange(tally.Refused.OrderBy(r => r.Line).Select(r => KeptRemark.Of(import.Id, r, refused: true)));
        db.ImportRemarks.AddRange(tally.Notices.OrderBy(r => r.Line).Select(r => KeptRemark.Of(import.Id, r, refused: false)));
        db.ImportPieces.Remove(piece);
        import.Take(tally);
        if (!await db.ImportPieces.AnyAsync(p => p.ImportId == import.Id && p.FirstLine != piece.FirstLine, cancellationToken)) import.Finish(clock.UtcNow);
    }

    // Two files with the same line at once: the slower one looks again and finds what the other kept.
    private async Task<bool> IsFirstToSaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }
    }

    private SurgeryLine? ReadOrRefuse(LogLine line, ImportTally tally)
    {
        var read = SurgeryLine.Read(line, clock.UtcNow, out var problems);
        if (read is null) tally.Refuse(line, string.Join(" ", problems));
        return read;
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
            var surgery = new ImportedSurgery { EpisodeId = line.Surgery.EpisodeId, LineHash = ImportedSurgery.HashOf(line.Line), ImportedAt = clock.UtcNow };
            if (known.TryAdd(surgery.EpisodeId, surgery)) db.ImportedSurgeries.Add(surgery);
            else tally.Remark(line.Line, "This operation was imported before with other details: what was recorded then stays.");
        }
    }
}
