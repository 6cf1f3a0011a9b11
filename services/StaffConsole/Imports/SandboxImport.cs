using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>In a sandbox only, the same import without a person: the body is the file, the answer what became of its lines.</summary>
internal static class SandboxImport
{
    private static readonly Actor Importer = new("import", Roles.Administrator, "import");

    public static void MapSandboxImport(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SandboxSettings>().Enabled) app.MapPost("/sandbox/import", RunAsync).OnPrivatePort();
    }

    private static async Task<IResult> RunAsync(HttpRequest request, ImportSurgeries imports, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        var file = new ImportFile(Guid.CreateVersion7(), "sandbox", body.ToArray());
        return await imports.RunAsync(file, Importer, cancellationToken) switch
        {
            ImportOutcome.Done done => Results.Json(new { done.Import.Accepted, done.Import.Unchanged, done.Import.Refused, done.Import.Notices }),
            ImportOutcome.Unreadable unreadable => Results.BadRequest(new { error = unreadable.Sentence }),
            _ => throw new InvalidOperationException("An import is done or unreadable."),
        };
    }
}
