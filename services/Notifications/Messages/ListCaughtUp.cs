using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>What outages held up, newest first, so that staff see who must be phoned.</summary>
internal sealed class ListCaughtUpConsumer(NotificationsDbContext db) : IConsumer<ListCaughtUpMessages>
{
    public async Task Consume(ConsumeContext<ListCaughtUpMessages> context)
    {
        if (!context.Actor().IsStaff())
        {
            await context.RespondAsync(MessageRefusals.StaffOnly);
            return;
        }
        var rows = await db.Messages.AsNoTracking().Where(m => m.CaughtUp != null).OrderByDescending(m => m.OverdueSince).ThenBy(m => m.Id)
            .Take(Math.Clamp(context.Message.Take, 1, ListMessagesConsumer.Most)).ToListAsync(context.CancellationToken);
        await context.RespondAsync(new CaughtUpMessages([.. rows.Select(m => new CaughtUpMessage(
            m.Id, m.ToPatient ? m.RecipientId : null, m.Purpose, m.CaughtUp!, m.OverdueSince!.Value, m.State.ToString().ToLowerInvariant()))]));
    }
}

internal static class Staff
{
    public static bool IsStaff(this Actor actor) => actor.Role is Roles.Surgeon or Roles.Scheduler or Roles.Administrator;
}
