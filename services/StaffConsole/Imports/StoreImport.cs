using System.Text;
using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>A file to import.</summary>
/// <param name="ImportId">Made with the upload form: the same form posted twice is one import.</param>
internal sealed record ImportFile(Guid ImportId, string Name, Stream Content);

/// <summary>Stores a file's lines, a piece at a time, to be imported from there; a file that is no log is told in one sentence and not kept.</summary>
internal sealed class StoreImport(StaffConsoleDbContext db, Clock clock)
{
    public const string NoText = "The file is not UTF-8 text: export it as \"CSV UTF-8\".";
    public const string Empty = "The file is empty.";
    public const string HeaderOnly = "The file has a header line and nothing after it.";

    /// <returns>What is wrong with the file; null when it is stored, now or by the same form before.</returns>
    public async Task<string?> RunAsync(ImportFile file, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Imports.AnyAsync(i => i.Id == file.ImportId, cancellationToken)) return null;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var problem = await StoreAsync(file, actor, cancellationToken);
            if (problem is null) await transaction.CommitAsync(cancellationToken);
            return problem;
        }
        catch (DecoderFallbackException)
        {
            return NoText;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return null;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<string?> StoreAsync(ImportFile file, Actor actor, CancellationToken cancellationToken)
    {
        using var lines = new UploadedLines(file.Content);
        var (header, number) = (await lines.NextAsync(cancellationToken), 1);
        while (header is not null && string.IsNullOrWhiteSpace(header)) (header, number) = (await lines.NextAsync(cancellationToken), number + 1);
        if (header is null) return Empty;
        if (OperatingRoomLog.ProblemOfHeader(header) is { } problem) return problem;
        var import = db.Imports.Add(new Import
        {
            Id = file.ImportId,
            FileName = file.Name,
            ActorId = actor.Id,
            ActorRole = actor.Role,
            ImportedBy = actor.DisplayName,
            ImportedAt = clock.UtcNow,
            Header = header,
        }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        import.Total = await StorePiecesAsync(file.ImportId, lines, number + 1, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return import.Total == 0 ? HeaderOnly : null;
    }

    private async Task<int> StorePiecesAsync(Guid importId, UploadedLines lines, int firstLine, CancellationToken cancellationToken)
    {
        var (total, count, text) = (0, 0, new StringBuilder());
        for (var line = await lines.NextAsync(cancellationToken); line is not null; line = await lines.NextAsync(cancellationToken))
        {
            text.Append(line).Append('\n');
            if (!string.IsNullOrWhiteSpace(line)) total++;
            if (++count < ImportPiece.Lines) continue;
            await StorePieceAsync(importId, firstLine, text, cancellationToken);
            (firstLine, count) = (firstLine + count, 0);
        }
        if (count > 0) await StorePieceAsync(importId, firstLine, text, cancellationToken);
        return total;
    }

    private async Task StorePieceAsync(Guid importId, int firstLine, StringBuilder text, CancellationToken cancellationToken)
    {
        var piece = new ImportPiece { ImportId = importId, FirstLine = firstLine, Text = text.ToString() };
        db.ImportPieces.Add(piece);
        await db.SaveChangesAsync(cancellationToken);
        db.Entry(piece).State = EntityState.Detached;
        text.Clear();
    }
}
