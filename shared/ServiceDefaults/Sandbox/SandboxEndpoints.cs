using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>What moves a sandbox and tells whether it has come to rest.</summary>
internal static class SandboxEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/sandbox/run-due", RunDueAsync).OnPrivatePort();
        app.MapPost("/sandbox/reread-clock", RereadClock).OnPrivatePort();
        app.MapGet("/sandbox/state", (bool? next, SandboxState state, CancellationToken cancellationToken) =>
            state.ReadAsync(next is not false, cancellationToken)).OnPrivatePort();
    }

    private static async Task<RanDue> RunDueAsync(Clock clock, DueWorkRunner runner, CancellationToken cancellationToken)
    {
        clock.Reread();
        return new(await runner.RunAllAsync(cancellationToken));
    }

    private static Reread RereadClock(Clock clock)
    {
        clock.Reread();
        return new(clock.UtcNow);
    }

    private sealed record RanDue(int Did);

    private sealed record Reread(DateTimeOffset Now);
}
