using System.Security.Cryptography;
using System.Text.Json;
using FbssFollowUp.Portal.Visits;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Portal.Intake;

/// <summary>What the page after a sent request has to say, in a short-lived cookie of that page alone.</summary>
internal sealed class RequestThanks(IDataProtectionProvider protection)
{
    public const string Path = "/request/thanks";
    private const string Cookie = "request-thanks";
    private const int ReferenceDigits = 8;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly IDataProtector _protector = protection.CreateProtector("request-thanks");

    public IResult Redirect(HttpContext context, Guid requestId, RequestVisit request, Visit visit)
    {
        var kept = new Kept(visit.Language, ReferenceOf(requestId), request.Typed.RedFlags);
        context.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(kept)), new()
        {
            Path = Path,
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            MaxAge = Lifetime
        });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = Path;
        return Results.Empty;
    }

    /// <summary>True if this browser has just sent a request.</summary>
    public bool Recall(HttpContext context, RequestVisit request, Visit visit)
    {
        if (Read(context.Request.Cookies[Cookie]) is not { } kept) return false;
        (visit.Language, request.Reference, request.Typed) = (kept.Language, kept.Reference, new() { RedFlags = kept.RedFlags });
        return true;
    }

    private static string ReferenceOf(Guid requestId)
    {
        var digits = requestId.ToString("N")[^ReferenceDigits..].ToUpperInvariant();
        return $"{digits[..4]}-{digits[4..]}";
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

    private sealed record Kept(string Language, string Reference, IReadOnlyList<string> RedFlags);
}
