using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Templates;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>What came in from nobody we know, or holds texts up, and is for a person to read, oldest first.</summary>
internal sealed class ListUnboundConsumer(NotificationsDbContext db) : IConsumer<ListUnboundReplies>
{
    public async Task Consume(ConsumeContext<ListUnboundReplies> context)
    {
        if (!context.Actor().IsStaff())
        {
            await context.RespondAsync(MessageRefusals.StaffOnly);
            return;
        }
        var rows = await db.InboundMessages.AsNoTracking().Where(i => (i.Outcome == ReplyOutcomes.PassedOn && i.PatientIds.Count == 0) || (i.HoldsTexts && i.SettledAt == null))
            .OrderBy(i => i.SentAt).ThenBy(i => i.Id).Take(Math.Clamp(context.Message.Take, 1, ListMessagesConsumer.Most))
            .ToListAsync(context.CancellationToken);
        await context.RespondAsync(new UnboundReplies([.. rows.Select(i => new UnboundReply(i.Id, i.Channel, i.From, LinkTokens.Mask(i.Text), i.SentAt,
            i is { HoldsTexts: true, SettledAt: null }, i.PatientIds))]));
    }
}
