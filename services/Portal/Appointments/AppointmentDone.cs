using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>What the page after a choice has to say.</summary>
internal sealed record DoneChoice(string Language, string What, DateTimeOffset? StartsAt, string TimeZone);

/// <summary>Keeps it in a short-lived cookie of that page alone: an address would keep it longer, and tell it to whoever has the link.</summary>
internal sealed class AppointmentDone(IDataProtectionProvider protection)
{
    private const string Cookie = "done";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly IDataProtector _protector = protection.CreateProtector("appointment-done");

    public IResult Redirect(HttpContext context, string token, DoneChoice choice)
    {
        context.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(choice)), new()
        {
            Path = $"/a/{token}/done",
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            MaxAge = Lifetime
        });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/a/{token}/done";
        return Results.Empty;
    }

    /// <summary>What this browser has just chosen, if it has.</summary>
    public DoneChoice? Recall(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { Length: > 0 } cookie ? JsonSerializer.Deserialize<DoneChoice>(_protector.Unprotect(cookie)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
