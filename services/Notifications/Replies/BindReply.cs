using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>A person says whose a reply is: it is told as that patient's from now on, and read for danger like any other.</summary>
internal sealed class BindReplyConsumer(NotificationsDbContext db, Clock clock) : IConsumer<BindReply>
{
    public async Task Consume(ConsumeContext<BindReply> context)
    {
        var (actor, command) = (context.Actor(), context.Message);
        var reply = await db.InboundMessages.FindAsync([command.InboundId], context.CancellationToken);
        if (await RefusalAsync(reply, actor, command.PatientId, context.CancellationToken) is { } refusal)
        {
            await context.RespondAsync(refusal);
            return;
        }
        reply!.Bind(command.PatientId, actor.Id, clock.UtcNow);
        db.Enqueue(new ReplyReceived(reply.Id, reply.PatientIds, null, null, null, reply.Text, reply.Channel, reply.SentAt, null));
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync(new Accepted(reply.Id, []));
    }

    private async Task<Refused?> RefusalAsync(InboundMessage? reply, Actor actor, Guid patientId, CancellationToken cancellationToken) => reply switch
    {
        _ when !actor.IsStaff() => MessageRefusals.StaffOnly,
        null => MessageRefusals.ReplyUnknown,
        { PatientIds.Count: > 0 } or { Outcome: not ReplyOutcomes.PassedOn } => MessageRefusals.ReplyNotOpen,
        _ => await db.Contacts.AnyAsync(c => c.Kind == MessageRecipient.Patient && c.Id == patientId, cancellationToken) ? null : MessageRefusals.PatientUnknown
    };
}
