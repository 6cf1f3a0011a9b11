using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>A person has read a text with an opt-out word in its midst: the number is left alone from now on, or what waited for it is looked at again.</summary>
internal sealed class SettleReplyConsumer(NotificationsDbContext db, Clock clock) : IConsumer<SettleReply>
{
    public async Task Consume(ConsumeContext<SettleReply> context)
    {
        var (actor, command, now) = (context.Actor(), context.Message, clock.UtcNow);
        var reply = await db.InboundMessages.FindAsync([command.InboundId], context.CancellationToken);
        if (RefusalOf(reply, actor) is { } refusal)
        {
            await context.RespondAsync(refusal);
            return;
        }
        if (command.OptsOut)
            await OptOutAsync(reply!, now, context.CancellationToken);
        await GoOnAsync(db, reply!, actor.Id, now, context.CancellationToken);
        await context.RespondAsync(new Accepted(reply!.Id, []));
    }

    /// <summary>It was read: what waited for it is looked at again.</summary>
    public static async Task GoOnAsync(NotificationsDbContext db, InboundMessage reply, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        reply.Settle(by, now);
        await db.SaveChangesAsync(cancellationToken);
        await db.Messages
            .Where(m => m.State == MessageState.Waiting && m.DueAt > now && m.RecipientKind == MessageRecipient.Patient
                        && (reply.PatientIds.Contains(m.RecipientId) || db.Contacts.Any(c => c.Kind == m.RecipientKind && c.Id == m.RecipientId && c.Phone == reply.From)))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, now), cancellationToken);
    }

    private static Refused? RefusalOf(InboundMessage? reply, Actor actor) => reply switch
    {
        _ when !actor.IsStaff() => MessageRefusals.StaffOnly,
        null => MessageRefusals.ReplyUnknown,
        { HoldsTexts: true, SettledAt: null } => null,
        _ => MessageRefusals.ReplyNotOpen
    };

    /// <summary>Said when it was written; no confirmation is texted after so long.</summary>
    private async Task OptOutAsync(InboundMessage reply, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var onPhone = await Holders.OnPhoneAsync(db, reply.From, cancellationToken);
        await OptOuts.RecordAsync(db, new OptOuts.Word(reply.From, true, "staff", reply.Id, onPhone, reply.SentAt, now), cancellationToken);
    }
}
