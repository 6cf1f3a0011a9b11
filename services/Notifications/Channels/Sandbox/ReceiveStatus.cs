using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>A delivery status, as a provider would call back with it.</summary>
internal static class ReceiveStatus
{
    private static readonly string[] Known = ["queued", "sent", "delivered", "undelivered", "failed"];

    public static async Task<IResult> RunAsync(StatusReport status, RecordDelivery record, Clock clock, CancellationToken cancellationToken)
    {
        if (!Known.Contains(status.Status))
            return Results.Problem("status: one of " + string.Join(", ", Known) + ".", statusCode: StatusCodes.Status400BadRequest);
        var report = new DeliveryReport
        {
            MessageId = status.MessageId,
            Status = status.Status!,
            ErrorCode = status.ErrorCode,
            ReportedAt = clock.UtcNow
        };
        return await record.RunAsync(report, status.Reference ?? "", cancellationToken) ? Results.Accepted() : Results.NotFound();
    }

    internal sealed record StatusReport(Guid MessageId, string? Reference, string? Status, int? ErrorCode);
}
