using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>
/// The command <c>try-protocol FILE</c>, in a sandbox only: puts a version from a file in force without anybody's signature, so that it can be
/// played on stories. A file that makes no sense is refused with the sentences that say why.
/// </summary>
internal static class TryProtocol
{
    private const int Refused = 1;
    private static readonly Actor Sandbox = new("sandbox", Roles.System, "Sandbox");

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string file)
    {
        IReadOnlyList<string> problems = [];
        var code = await builder.RunOnceAsync(async (services, token) =>
        {
            await using var scope = services.CreateAsyncScope();
            problems = !scope.ServiceProvider.GetRequiredService<SandboxSettings>().Enabled
                ? ["A protocol nobody signed off is tried in a sandbox only."]
                : File.Exists(file)
                    ? await PutInForceAsync(scope.ServiceProvider.GetRequiredService<PostOpDbContext>(), await File.ReadAllTextAsync(file, token),
                        scope.ServiceProvider.GetRequiredService<Clock>().UtcNow, token)
                    : [$"There is no file {file}."];
        }, validate: false);
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync(problem);
        return code == 0 && problems.Count > 0 ? Refused : code;
    }

    public static async Task<IReadOnlyList<string>> PutInForceAsync(PostOpDbContext db, string content, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var problems = ProtocolCheck.Problems(content);
        if (problems.Count > 0)
            return problems;
        if (await db.InForceAsync(cancellationToken) is { } before)
        {
            before.Retire();
            await db.SaveChangesAsync(cancellationToken);
        }
        var version = Math.Max(ProtocolDocument.ShippedVersion, await db.ProtocolDocuments.MaxAsync(d => (int?)d.Version, cancellationToken) ?? 0) + 1;
        var tried = ProtocolDocument.Draft(version, ProtocolSettings.Numbered(content, version), ProtocolDocument.ShippedVersion, Sandbox, now);
        tried.Sign(Sandbox, now);
        tried.PutInForce(Sandbox, now);
        db.ProtocolDocuments.Add(tried);
        await db.SaveChangesAsync(cancellationToken);
        return [];
    }
}
