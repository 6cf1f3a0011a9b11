using System.Security.Cryptography;
using System.Text.Json;
using FbssFollowUp.Portal.Visits;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>What the page after a sent form has to say, in a short-lived cookie of that page alone: an address would keep it.</summary>
internal sealed class Thanks(IDataProtectionProvider protection)
{
    private const string Cookie = "thanks";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly IDataProtector _protector = protection.CreateProtector("check-in-thanks");

    public IResult Redirect(HttpContext context, string token, Visit visit)
    {
        context.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(new Kept(visit.Language, visit.Danger, visit.StandingToken))), new()
        {
            Path = $"/c/{token}/thanks",
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            MaxAge = Lifetime
        });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/c/{token}/thanks";
        return Results.Empty;
    }

    /// <summary>True if this browser has just sent the form.</summary>
    public bool Recall(HttpContext context, Visit visit)
    {
        if (Read(context.Request.Cookies[Cookie]) is not { } kept) return false;
        visit.Language = kept.Language;
        visit.Danger = kept.Danger;
        visit.StandingToken = kept.StandingToken;
        return true;
    }

    private Kept? Read(string? cookie)
    {
        try
        {
            return string.IsNullOrEmpty(cookie) ? null : JsonSerializer.Deserialize<Kept>(_protector.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Kept(string Language, bool Danger, string? StandingToken = null);
}
