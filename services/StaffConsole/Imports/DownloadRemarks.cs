using System.Text;
using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>The refused and noticed lines of an import as CSV, streamed; a cell that a spreadsheet would run is shown instead.</summary>
internal static class DownloadRemarks
{
    private const string RunByASpreadsheet = "=+-@\t\r";

    public static void MapDownloadRemarks(this WebApplication app) => app.MapGet("/imports/{importId:guid}/remarks.csv", RunAsync)
        .RequireAuthorization(policy => policy.RequireRole(Roles.Scheduler, Roles.Administrator));

    /// <summary>Quoted, quotation marks doubled, and kept from being a formula by an apostrophe.</summary>
    public static string Cell(string text) =>
        $"\"{(text.TrimStart(' ') is [var first, ..] && RunByASpreadsheet.Contains(first) ? "'" : "")}{text.Replace("\"", "\"\"").ReplaceLineEndings(" ")}\"";

    private static async Task RunAsync(Guid importId, HttpContext http, StaffConsoleDbContext db)
    {
        if (!await db.Imports.AnyAsync(i => i.Id == importId, http.RequestAborted))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"import-{importId}.csv\"";
        await using var csv = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        await csv.WriteLineAsync("line,record_no,outcome,reason");
        var remarks = db.ImportRemarks.AsNoTracking().Where(r => r.ImportId == importId).OrderBy(r => r.Line).ThenBy(r => r.Number).AsAsyncEnumerable();
        await foreach (var remark in remarks.WithCancellation(http.RequestAborted))
            await csv.WriteLineAsync($"{remark.Line},{Cell(remark.Record)},{(remark.Refused ? "refused" : "notice")},{Cell(remark.Reason)}");
    }
}
