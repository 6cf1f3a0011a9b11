using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>Ends the session from the button on every page.</summary>
internal static class SignOut
{
    public const string Path = "/sign-out";

    public static void MapSignOut(this WebApplication app) => app.MapPost(Path, async (HttpContext http, IAntiforgery antiforgery) =>
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect("/sign-in");
    });
}
