using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>How long a session lasts: ended by idleness, by age whatever is done in it, and within a minute of its account's end.</summary>
internal static class SessionLimits
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);
    public static readonly TimeSpan AccountCheck = TimeSpan.FromMinutes(1);

    private const string Began = "began";

    public static AuthenticationProperties Begin(HttpContext context) => new()
    {
        Items = { [Began] = Now(context).ToString("O", CultureInfo.InvariantCulture) },
    };

    /// <summary>Run with every request of a session.</summary>
    public static async Task HoldAsync(CookieValidatePrincipalContext session)
    {
        if (IsTooOld(session.Properties, Now(session.HttpContext)))
        {
            session.RejectPrincipal();
            await session.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }
        await SecurityStampValidator.ValidatePrincipalAsync(session);
    }

    public static bool IsTooOld(AuthenticationProperties session, DateTimeOffset now) =>
        !session.Items.TryGetValue(Began, out var began)
        || !DateTimeOffset.TryParseExact(began, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
        || now - at > Longest;

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
