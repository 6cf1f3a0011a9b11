using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>A mail address wants no more mails: ledger, standing and fact in the caller's one save. Said twice it is told once.</summary>
internal static class MailOptOuts
{
    /// <param name="how">"unsubscribed" or "own-words".</param>
    public static async Task RecordAsync(NotificationsDbContext db, Message mail, string how, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var address = MailStanding.KeyOf(mail.Address!);
        if (await db.MailStandings.FindAsync([address], cancellationToken) is { } standing)
        {
            if (standing.OptedOut)
                return;
            (standing.OptedOut, standing.Since) = (true, now);
        }
        else
            db.MailStandings.Add(new MailStanding { Address = address, OptedOut = true, Since = now });
        db.ConsentEntries.Add(Entry(mail, address, how, now));
        if (mail.ToPatient)
            db.Enqueue(mail.ReadByProxyId is { } proxy
                ? new ContactOptedOut([], ChannelCodes.Email, now, [proxy])
                : new ContactOptedOut([mail.RecipientId], ChannelCodes.Email, now));
    }

    private static ConsentEntry Entry(Message mail, string address, string how, DateTimeOffset now) => new()
    {
        What = ConsentEntry.OptedOut,
        How = how,
        Wording = "mail-footer-1",
        Scope = "mail",
        Channel = ChannelCodes.Email,
        Address = address,
        PatientIds = mail.ToPatient ? [mail.RecipientId] : [],
        SaidAt = now,
        RecordedAt = now
    };
}
