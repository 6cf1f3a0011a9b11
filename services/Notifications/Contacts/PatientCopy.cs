using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>Keeps the copy of a patient; facts may come in any order and more than once.</summary>
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
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Consent taken back in writing outweighs a START said before; an opt-out stays.</summary>
    private static async Task TakeBackAsync(NotificationsDbContext db, string? phone, CancellationToken cancellationToken)
    {
        if (phone is not null && await db.PhoneStandings.FindAsync([phone], cancellationToken) is { OptedOut: false } standing)
            db.PhoneStandings.Remove(standing);
    }
}
