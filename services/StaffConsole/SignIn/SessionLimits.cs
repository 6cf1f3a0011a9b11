using System.Globalization;
using FbssFollowUp.StaffConsole.Staff;
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
    private const string Checked = "checked";

    public static AuthenticationProperties Begin(HttpContext context) => new() { Items = { [Began] = Write(Now(context)), [Checked] = Write(Now(context)) } };

    /// <summary>Run with every request of a session.</summary>
    public static async Task HoldAsync(CookieValidatePrincipalContext session)
    {
        var now = Now(session.HttpContext);
        if (Age(session.Properties, Began, now) > Longest) await EndAsync(session);
        else if (Age(session.Properties, Checked, now) > AccountCheck) await CheckAccountAsync(session, now);
    }

    /// <summary>How long ago that was; longer than anything if it is not known.</summary>
    private static TimeSpan Age(AuthenticationProperties session, string what, DateTimeOffset now) =>
        session.Items.TryGetValue(what, out var text) && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? now - at
            : TimeSpan.MaxValue;

    private static async Task CheckAccountAsync(CookieValidatePrincipalContext session, DateTimeOffset now)
    {
        var signIn = session.HttpContext.RequestServices.GetRequiredService<SignInManager<StaffMember>>();
        if (await signIn.ValidateSecurityStampAsync(session.Principal) is not { } member)
        {
            await EndAsync(session);
            return;
        }
        session.ReplacePrincipal(await signIn.CreateUserPrincipalAsync(member));
        session.Properties.Items[Checked] = Write(now);
        session.ShouldRenew = true;
    }

    private static Task EndAsync(CookieValidatePrincipalContext session)
    {
        session.RejectPrincipal();
        return session.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static string Write(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
