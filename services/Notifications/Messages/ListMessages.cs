using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Templates;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>What was sent to a patient and what they wrote, newest first, for staff.</summary>
internal sealed class ListMessagesConsumer(NotificationsDbContext db) : IConsumer<ListPatientMessages>
{
    public const int Most = 500;

    public async Task Consume(ConsumeContext<ListPatientMessages> context)
    {
        if (!context.Actor().IsStaff())
        {
            await context.RespondAsync(MessageRefusals.StaffOnly);
            return;
        }
        var (patient, take) = (context.Message.PatientId, Math.Clamp(context.Message.Take, 1, Most));
        var sent = await SentAsync(patient, take, context.CancellationToken);
        var received = await ReceivedAsync(patient, take, context.CancellationToken);
        await context.RespondAsync(new PatientMessages([.. sent.Concat(received).OrderByDescending(m => m.At).Take(take)]));
    }

    private async Task<IEnumerable<PatientMessage>> SentAsync(Guid patient, int take, CancellationToken cancellationToken)
    {
        var rows = await db.Messages.AsNoTracking().Where(m => m.RecipientKind == MessageRecipient.Patient && m.RecipientId == patient)
            .OrderByDescending(m => m.SentAt ?? m.AskedAt).Take(take).ToListAsync(cancellationToken);
        return rows.Select(m => new PatientMessage(
            "out", m.Channel, m.Purpose, m.Body ?? "", m.State.ToString().ToLowerInvariant(), m.SentAt ?? m.AskedAt));
    }

    private async Task<IEnumerable<PatientMessage>> ReceivedAsync(Guid patient, int take, CancellationToken cancellationToken)
    {
        var rows = await db.InboundMessages.AsNoTracking().Where(i => i.PatientIds.Contains(patient))
            .OrderByDescending(i => i.SentAt).Take(take).ToListAsync(cancellationToken);
        return rows.Select(i => new PatientMessage("in", i.Channel, "reply", LinkTokens.Mask(i.Text), "received", i.SentAt));
    }
}
