using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>In a sandbox only, the same import without a person: the body is the file, the answer what became of its lines.</summary>
internal static class SandboxImport
{
    private static readonly Actor Importer = new("import", Roles.Administrator, "import");
    private static readonly TimeSpan AsLongAsItTakes = TimeSpan.FromHours(1);

    public static void MapSandboxImport(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SandboxSettings>().Enabled) app.MapPost("/sandbox/import", RunAsync)
            .WithMetadata(new RequestSizeLimitAttribute(UploadedLines.LargestUpload)).OnPrivatePort();
    }

    private static async Task<IResult> RunAsync(
        HttpRequest request, StoreImport store, RunImport run, StaffConsoleDbContext db, CancellationToken cancellationToken)
    {
        var file = new ImportFile(Guid.CreateVersion7(), "sandbox", request.Body);
        if (await store.RunAsync(file, Importer, cancellationToken) is { } problem) return Results.BadRequest(new { error = problem });
        await run.RunAsync(file.ImportId, AsLongAsItTakes, cancellationToken);
        var import = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == file.ImportId, cancellationToken);
        if (import.FinishedAt is null) return Results.Json(new { error = "The system could not be reached: the import goes on by itself." }, statusCode: StatusCodes.Status503ServiceUnavailable);
        var remarks = await db.ImportRemarks.AsNoTracking().Where(r => r.ImportId == import.Id).OrderBy(r => r.Line).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        return Results.Json(new { import.Accepted, import.Unchanged, Refused = Of(remarks, refused: true), Notices = Of(remarks, refused: false) });
    }

    private static IEnumerable<LineRemark> Of(IEnumerable<KeptRemark> remarks, bool refused) =>
        remarks.Where(r => r.Refused == refused).Select(r => new LineRemark(r.Line, r.Record, r.Reason));
}
