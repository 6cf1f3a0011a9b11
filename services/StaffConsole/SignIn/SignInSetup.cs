using FbssFollowUp.StaffConsole.Staff;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;

namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>Accounts, sessions, and the rule that nothing is open that does not say so.</summary>
internal static class SignInSetup
{
    private const int TriesBeforeLockOut = 5;
    private const int HashIterations = 210_000;
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(15);

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<StaffMember>(Limit).AddUserStore<AccountStore>().AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashIterations);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<ConsoleSettings>(Shape);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddDataProtection().SetApplicationName("fbss-console");
        services.AddOptions<KeyManagementOptions>().Configure<ConsoleSettings, ILoggerFactory>((keys, settings, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(settings.KeysFolder), logs));
        services.AddSingleton(_ => new Throttle()).AddScoped<Attempt>();
    }

    private static void Limit(IdentityOptions identity)
    {
        identity.Lockout.MaxFailedAccessAttempts = TriesBeforeLockOut;
        identity.Lockout.DefaultLockoutTimeSpan = LockOut;
        identity.User.AllowedUserNameCharacters = "";
    }

    private static void Shape(CookieAuthenticationOptions session, ConsoleSettings settings)
    {
        session.LoginPath = "/sign-in";
        session.ReturnUrlParameter = "returnTo";
        session.ExpireTimeSpan = SessionLimits.Idle;
        session.SlidingExpiration = true;
        session.Cookie.Name = "fbss-console";
        session.Cookie.HttpOnly = true;
        session.Cookie.SameSite = SameSiteMode.Strict;
        session.Cookie.SecurePolicy = settings.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        session.Events.OnValidatePrincipal = SessionLimits.HoldAsync;
        session.Events.OnRedirectToAccessDenied = denied => { denied.Response.StatusCode = StatusCodes.Status403Forbidden; return Task.CompletedTask; };
    }
}
