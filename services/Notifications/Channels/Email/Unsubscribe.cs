using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>
/// Unsubscribing from mail (RFC 8058): mail clients post without showing anything, people get a page with a box to tick and one button. Looking changes
/// nothing, because scanners look, and neither does a post without a choice in it, because some press buttons. Texts and phone calls go on.
/// </summary>
internal static class Unsubscribe
{
    private const string Path = "/mail/unsubscribe/";
    private const int MostBytes = 8 * 1024;

    public static Uri? Address(MailSettings settings, string token) => settings.PublicUrl is { } home ? new Uri(home, Path + token) : null;

    public static void MapUnsubscribe(this WebApplication app)
    {
        app.MapGet(Path + "{token}", (PracticeSettings practice) => Html(UnsubscribePage.Asking(practice)));
        app.MapPost(Path + "{token}", PostAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task<IResult> PostAsync(
        string token, HttpRequest request, NotificationsDbContext db, Clock clock, PracticeSettings practice, CancellationToken cancellationToken)
    {
        if (!await IsWantedAsync(request, cancellationToken))
            return Html(UnsubscribePage.Asking(practice));
        var message = await db.Messages.AsNoTracking().Where(m => m.MailToken == token && m.Address != null).FirstOrDefaultAsync(cancellationToken);
        if (message is null)
            return Results.NotFound();
        await MailOptOuts.RecordAsync(db, message, "unsubscribed", clock.UtcNow, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Html(UnsubscribePage.Done(practice));
    }

    /// <summary>A mail client says so in the one way it may, a person ticked the box.</summary>
    private static async Task<bool> IsWantedAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            return false;
        try
        {
            var form = await request.ReadFormAsync(cancellationToken);
            return form["List-Unsubscribe"] == "One-Click" || form["stop"] == "yes";
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static IResult Html(string page) => Results.Content(page, "text/html; charset=utf-8");
}
