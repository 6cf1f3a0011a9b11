using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>
/// Unsubscribing from mail (RFC 8058): mail clients post without showing anything, people get a page with one button. Looking changes nothing,
/// because scanners look. Texts and phone calls go on.
/// </summary>
internal static class Unsubscribe
{
    private const string Path = "/mail/unsubscribe/";
    private const int MostBytes = 8 * 1024;

    public static Uri? Address(MailSettings settings, string token) => settings.PublicUrl is { } home ? new Uri(home, Path + token) : null;

    public static void MapUnsubscribe(this WebApplication app)
    {
        app.MapGet(Path + "{token}", () => Page("<form method=\"post\"><button>Stop these e-mails / No recibir más correos</button></form>"));
        app.MapPost(Path + "{token}", PostAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task<IResult> PostAsync(string token, NotificationsDbContext db, Clock clock, CancellationToken cancellationToken)
    {
        var message = await db.Messages.AsNoTracking().Where(m => m.MailToken == token && m.Address != null).FirstOrDefaultAsync(cancellationToken);
        if (message is null)
            return Results.NotFound();
        await MailOptOuts.RecordAsync(db, message, "unsubscribed", clock.UtcNow, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Page("<p>You will get no more e-mails from us. / No recibirá más correos de nosotros.</p>");
    }

    private static IResult Page(string inner) => Results.Content(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + $"<title>E-mail</title></head><body><main>{inner}</main></body></html>", "text/html; charset=utf-8");
}
