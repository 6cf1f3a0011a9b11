using FbssFollowUp.Contracts.Notifications;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>Whose number it is.</summary>
internal static class PatientsOf
{
    public static async Task<IReadOnlyList<Guid>> PhoneAsync(NotificationsDbContext db, string phone, CancellationToken cancellationToken) =>
        await db.Contacts.Where(c => c.Phone == phone && c.Kind == MessageRecipient.Patient).OrderBy(c => c.Id).Select(c => c.Id)
            .ToListAsync(cancellationToken);
}
