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
        app.MapGet(Path + "{token}", (PracticeSettings practice) => Html(UnsubscribePage.Asking(practice)));
        app.MapPost(Path + "{token}", PostAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task<IResult> PostAsync(
        string token, NotificationsDbContext db, Clock clock, PracticeSettings practice, CancellationToken cancellationToken)
    {
        var message = await db.Messages.AsNoTracking().Where(m => m.MailToken == token && m.Address != null).FirstOrDefaultAsync(cancellationToken);
        if (message is null)
            return Results.NotFound();
        await MailOptOuts.RecordAsync(db, message, "unsubscribed", clock.UtcNow, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Html(UnsubscribePage.Done(practice));
    }

    private static IResult Html(string page) => Results.Content(page, "text/html; charset=utf-8");
}
