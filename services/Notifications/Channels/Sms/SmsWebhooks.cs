using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Mvc;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>What the provider calls. Believed only when signed; answered after one short transaction, worked on later.</summary>
internal static class SmsWebhooks
{
    private const string Inbound = "/webhooks/sms/inbound";
    private const string Status = "/webhooks/sms/status";
    private const int MostBytes = 64 * 1024;
    private const string Nothing = "<Response></Response>";
    private const int LongestId = 100;
    private const string OnlyMedia = "(a picture or file without words; it lies with the provider of texts)";

    private static readonly string[] KnownStatuses =
        ["accepted", "scheduled", "queued", "sending", "sent", "delivered", "undelivered", "failed", "canceled", "read"];

    public static Uri StatusAddress(SmsSettings settings, Guid messageId) => new(settings.PublicUrl!, $"{Status}?message={messageId:N}");

    public static void MapSmsWebhooks(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<SmsSettings>().IsTwilio)
            return;
        app.MapPost(Inbound, ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).DisableAntiforgery();
        app.MapPost(Status, ReportAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).DisableAntiforgery();
    }

    private static async Task<IResult> ReceiveAsync(HttpContext context, SmsSettings settings, NotificationsDbContext db, Clock clock, CommitSignal committed)
    {
        var (form, refusal) = await SignedForm.ReadAsync(context, settings);
        if (form is null)
            return Results.StatusCode(refusal);
        if (form["MessageSid"] is not { Length: > 0 and <= LongestId } sid || form["From"] is not { Length: > 0 and <= LongestId } from)
            return Results.BadRequest();
        var now = clock.UtcNow;
        await ReceiveText.RunAsync(db, new InboundMessage
        {
            Provider = SmsSettings.Twilio,
            ProviderId = InboundText.Clean(sid),
            Channel = ChannelCodes.Sms,
            From = InboundText.Clean(from),
            Text = InboundText.Clean(Words(form)),
            SentAt = now,
            ReceivedAt = now,
            ProviderKeyword = form["OptOutType"] is "STOP" or "START" or "HELP" ? form["OptOutType"] : null
        }, context.RequestAborted);
        committed.Set();
        return Results.Content(Nothing, "text/xml");
    }

    /// <summary>A picture without words is told as one: a person looks at it at the provider, and no empty text stands in its place.</summary>
    private static string Words(SignedForm form) =>
        string.IsNullOrWhiteSpace(form["Body"]) && int.TryParse(form["NumMedia"], out var media) && media > 0 ? OnlyMedia : form["Body"] ?? "";

    private static async Task<IResult> ReportAsync(HttpContext context, SmsSettings settings, RecordDelivery record, Clock clock)
    {
        var (form, refusal) = await SignedForm.ReadAsync(context, settings);
        if (form is null)
            return Results.StatusCode(refusal);
        if (form["MessageSid"] is not { Length: > 0 and <= LongestId } sid || !KnownStatuses.Contains(form["MessageStatus"])
            || !Guid.TryParse(context.Request.Query["message"], out var message))
            return Results.BadRequest();
        await record.RunAsync(new DeliveryReport
        {
            MessageId = message,
            Reference = InboundText.Clean(sid),
            Status = form["MessageStatus"]!,
            ErrorCode = int.TryParse(form["ErrorCode"], out var code) ? code : null,
            ReportedAt = clock.UtcNow
        }, context.RequestAborted);
        return Results.Content(Nothing, "text/xml");
    }
}
