using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>
/// Who reads a message: an answer goes to whoever wrote, all else for a patient to the proxy who is asked instead, if there is one. Looked up when it is
/// sent, so that what was planned before somebody was named, changed or ended goes to the right person.
/// </summary>
internal sealed class FindReader(NotificationsDbContext db)
{
    /// <summary>Null while the recipient is not known here.</summary>
    public async Task<Contact?> OfAsync(Message message, CancellationToken cancellationToken)
    {
        var recipient = await db.Contacts.FirstOrDefaultAsync(c => c.Kind == message.RecipientKind && c.Id == message.RecipientId, cancellationToken);
        if (recipient is not { IsPatient: true })
            return recipient;
        var proxies = await db.Contacts.Where(c => c.PatientId == recipient.Id && c.Active).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        if (proxies.Count == 0)
            return recipient;
        return await WriterAsync(message, [recipient, .. proxies], cancellationToken) ?? proxies.Find(p => p.IsAsked) ?? recipient;
    }

    private async Task<Contact?> WriterAsync(Message message, IReadOnlyList<Contact> people, CancellationToken cancellationToken)
    {
        if (message.InReplyTo is not { } inbound)
            return null;
        var from = await db.InboundMessages.Where(i => i.Id == inbound)
            .Select(i => new { i.From, i.ProxyIds, IsPatients = i.PatientIds.Contains(message.RecipientId) }).FirstOrDefaultAsync(cancellationToken);
        return from is null ? null
            : people.FirstOrDefault(p => from.ProxyIds.Contains(p.Id))
            ?? (from.IsPatients ? people[0] : people.FirstOrDefault(p => p.Phone == from.From));
    }
}
