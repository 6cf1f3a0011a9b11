using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>A delivery status, as a provider would call back with it.</summary>
internal static class ReceiveStatus
{
    private static readonly string[] Known = ["queued", "sent", "delivered", "undelivered", "failed"];

    public static async Task<IResult> RunAsync(
        StatusReport status, NotificationsDbContext db, RecordDelivery record, Clock clock, CancellationToken cancellationToken)
    {
        if (!Known.Contains(status.Status))
            return Results.Problem("status: one of " + string.Join(", ", Known) + ".", statusCode: StatusCodes.Status400BadRequest);
        var report = new DeliveryReport
        {
            MessageId = status.MessageId,
            Reference = status.Reference ?? await ReferenceAsync(db, status.MessageId, cancellationToken),
            Status = status.Status!,
            ErrorCode = status.ErrorCode,
            ReportedAt = clock.UtcNow
        };
        return await record.RunAsync(report, cancellationToken) ? Results.Accepted() : Results.NotFound();
    }

    private static async Task<string> ReferenceAsync(NotificationsDbContext db, Guid messageId, CancellationToken cancellationToken) =>
        await db.Messages.Where(m => m.Id == messageId).Select(m => m.Reference).FirstOrDefaultAsync(cancellationToken) ?? "";

    internal sealed record StatusReport(Guid MessageId, string? Reference, string? Status, int? ErrorCode);
}
