using Microsoft.AspNetCore.Mvc;

namespace FbssFollowUp.Local;

/// <summary>Moves everybody's clock on.</summary>
internal static class MoveClock
{
    // A quiet practice has nothing to send for weeks; longer than this nobody wants to wait for one click.
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(60);

    public static async Task<IResult> RunAsync([FromForm] string step, [FromForm] string? back, SandboxDesk desk, CancellationToken cancellationToken)
    {
        var clock = desk.System.Clock;
        if (desk.IsFree)
        {
            if (step == "next") await ToNextMessageAsync(desk.System, cancellationToken);
            else await clock.AdvanceToAsync(clock.UtcNow + LengthOf(step), null, cancellationToken);
        }

        return Results.LocalRedirect(back is ['/', not '/', ..] ? back : "/");
    }

    private static TimeSpan LengthOf(string step) => step switch
    {
        "hour" => TimeSpan.FromHours(1),
        "day" => TimeSpan.FromDays(1),
        "week" => TimeSpan.FromDays(7),
        _ => TimeSpan.Zero
    };

    private static async Task ToNextMessageAsync(LocalSystem system, CancellationToken cancellationToken)
    {
        var furthest = system.Clock.UtcNow + Furthest;
        var sent = await system.Provider.HandedOverAsync(0, cancellationToken);
        var last = sent.Count > 0 ? sent[^1].Seq : 0;
        while (await system.Clock.NextDueAsync(cancellationToken) is { } next && next < furthest)
        {
            await system.Clock.AdvanceToAsync(next, null, cancellationToken);
            if ((await system.Provider.HandedOverAsync(last, cancellationToken)).Any(message => message.RecipientKind == "patient")) return;
        }
    }
}
