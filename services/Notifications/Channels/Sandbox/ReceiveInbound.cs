using System.Text.RegularExpressions;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>A text from a phone of the sandbox: stored, then read at once; what could not be read yet is read by the job.</summary>
internal static partial class ReceiveInbound
{
    public static async Task<IResult> RunAsync(
        InboundRequest inbound, NotificationsDbContext db, ReadReply read, Clock clock, CancellationToken cancellationToken)
    {
        if (Problem(inbound) is { } problem)
            return Results.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
        var text = Stored(inbound, clock.UtcNow);
        await ReceiveText.RunAsync(db, text, cancellationToken);
        var id = await ReceiveText.IdAsync(db, text, cancellationToken);
        await read.RunAsync(id, cancellationToken);
        if (inbound.OfficeReads is true && await db.InboundMessages.FindAsync([id], cancellationToken) is { HoldsTexts: true, SettledAt: null } held)
            await SettleReplyConsumer.GoOnAsync(db, held, "sandbox", clock.UtcNow, cancellationToken);
        return Results.Accepted();
    }

    private static string? Problem(InboundRequest inbound) => inbound switch
    {
        { Channel: not ChannelCodes.Sms } => "channel: the sandbox takes 'sms' only.",
        { ProviderId: null or "" or { Length: > 100 } } => "providerId: 1 to 100 characters, unique for each text.",
        { From: null } => "from: a phone number as +15555550100.",
        { Text: null } => "text: missing.",
        _ => PhoneNumber().IsMatch(inbound.From) ? null : "from: a phone number as +15555550100."
    };

    /// <summary>A time in the future is a sender's wrong clock.</summary>
    private static InboundMessage Stored(InboundRequest inbound, DateTimeOffset now)
    {
        var sentAt = inbound.SentAt?.ToUniversalTime() ?? now;
        return new InboundMessage
        {
            Provider = "sandbox",
            ProviderId = InboundText.Clean(inbound.ProviderId!),
            Channel = ChannelCodes.Sms,
            From = inbound.From!,
            Text = InboundText.Clean(inbound.Text!),
            SentAt = sentAt < now ? sentAt : now,
            ReceivedAt = now
        };
    }

    [GeneratedRegex(@"^\+[1-9]\d{6,14}\z")]
    private static partial Regex PhoneNumber();

    /// <param name="OfficeReads">Somebody at the practice reads it at once, should it hold texts, and says that something else is meant.</param>
    internal sealed record InboundRequest(string? ProviderId, string? Channel, string? From, string? Text, DateTimeOffset? SentAt, bool? OfficeReads = null);
}
