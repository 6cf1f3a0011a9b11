using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>A patient's lines of the consent ledger, and those of the numbers and mailboxes they and who answers for them have now, newest first.</summary>
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
        var patient = context.Message.PatientId;
        var contacts = await db.Contacts.AsNoTracking()
            .Where(c => (c.Kind == MessageRecipient.Patient && c.Id == patient) || (c.PatientId == patient && c.Active)).ToListAsync(context.CancellationToken);
        string[] addresses = [.. contacts.Select(c => c.Phone).OfType<string>(), .. contacts.Select(c => c.Email).OfType<string>().Select(MailStanding.KeyOf)];
        var rows = await db.ConsentEntries.AsNoTracking()
            .Where(e => e.PatientIds.Contains(patient) || addresses.Contains(e.Address))
            .OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id).Take(Most).ToListAsync(context.CancellationToken);
        await context.RespondAsync(new ConsentLedger(
            [.. rows.Select(e => new ConsentLine(e.What, e.How, e.Wording, e.Channel, e.Address, e.SaidAt, e.RecordedAt))]));
    }
}
