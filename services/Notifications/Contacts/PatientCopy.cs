using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>Keeps the copy of a patient and of who may answer for them; facts may come in any order and more than once.</summary>
internal static class PatientCopy
{
    public static async Task KeepAsync(
        NotificationsDbContext db, Guid patientId, int revision, PatientContact details, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var contact = await db.Contacts.FindAsync([MessageRecipient.Patient, patientId], cancellationToken);
        if (contact is null)
            db.Contacts.Add(contact = new Contact { Kind = MessageRecipient.Patient, Id = patientId });
        var (phone, consent) = (contact.Phone, contact.TextConsentOn);
        if (!contact.TakeOver(revision, details))
            return;
        if (consent is not null && contact.TextConsentOn is null)
            await TakeBackAsync(db, contact.Phone ?? phone, cancellationToken);
        if (ConsentEntry.FromRegistration(contact, phone, consent, now) is { } entry)
            db.ConsentEntries.Add(entry);
        await KeepProxiesAsync(db, patientId, revision, details.Proxies ?? [], now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task KeepProxiesAsync(
        NotificationsDbContext db, Guid patientId, int revision, IReadOnlyList<ProxyContact> named, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var held = await db.Contacts.Where(c => c.PatientId == patientId).ToListAsync(cancellationToken);
        foreach (var details in named)
        {
            var proxy = held.Find(c => c.Id == details.ProxyId)
                ?? db.Contacts.Add(new Contact { Kind = Contact.Proxy, Id = details.ProxyId, PatientId = patientId }).Entity;
            var (phone, consent) = (proxy.Phone, proxy.TextConsentOn);
            proxy.TakeOver(revision, details);
            if (consent is not null && proxy.TextConsentOn is null)
                await TakeBackAsync(db, proxy.Phone ?? phone, cancellationToken);
            if (ConsentEntry.FromRegistration(proxy, phone, consent, now) is { } entry)
                db.ConsentEntries.Add(entry);
        }
        foreach (var left in held.Where(c => c.Active && named.All(p => p.ProxyId != c.Id)))
            left.Leave(revision);
    }

    /// <summary>Consent taken back in writing outweighs a START said before; an opt-out stays.</summary>
    private static async Task TakeBackAsync(NotificationsDbContext db, string? phone, CancellationToken cancellationToken)
    {
        if (phone is not null && await db.PhoneStandings.FindAsync([phone], cancellationToken) is { OptedOut: false } standing)
            db.PhoneStandings.Remove(standing);
    }
}
