using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>A patient's lines of the consent ledger, and those of the number and mailbox they have now, newest first.</summary>
internal sealed class ListConsentLinesConsumer(NotificationsDbContext db) : IConsumer<ListConsent>
{
    private const int Most = 500;

    public async Task Consume(ConsumeContext<ListConsent> context)
    {
        if (!context.Actor().IsStaff())
        {
            await context.RespondAsync(MessageRefusals.StaffOnly);
            return;
        }
        var contact = await db.Contacts.FindAsync([MessageRecipient.Patient, context.Message.PatientId], context.CancellationToken);
        var (phone, mail) = (contact?.Phone, contact?.Email is { } address ? MailStanding.KeyOf(address) : null);
        var rows = await db.ConsentEntries.AsNoTracking()
            .Where(e => e.PatientIds.Contains(context.Message.PatientId) || e.Address == phone || e.Address == mail)
            .OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id).Take(Most).ToListAsync(context.CancellationToken);
        await context.RespondAsync(new ConsentLedger(
            [.. rows.Select(e => new ConsentLine(e.What, e.How, e.Wording, e.Channel, e.Address, e.SaidAt, e.RecordedAt))]));
    }
}
