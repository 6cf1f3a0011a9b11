using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Puts a message into words at the last moment: in the language stored and the words in force now, whenever it was planned.</summary>
internal sealed class WordMessage(NotificationsDbContext db, Zones zones, PracticeSettings practice)
{
    public async Task<RenderedText> RunAsync(Message message, Contact? recipient, string channel, CancellationToken cancellationToken)
    {
        var (zoneId, zone) = zones.Of(recipient);
        var style = new WordStyle(recipient?.Language ?? WordStyle.Plain.Language, zoneId, zone);
        var addressee = NeedsAddressee(message, channel) ? await AddresseeAsync(recipient!, cancellationToken) : null;
        var book = await TemplateBook.OpenAsync(db, [message.Template, TemplateCodes.CheckInLink], cancellationToken);
        return Rendering.Of(book.For(message.Template, style.Language, channel), channel, message.Data, style, practice, addressee);
    }

    /// <summary>Safety words hold for whoever reads them and stay short; answers to keywords are to the phone.</summary>
    private static bool NeedsAddressee(Message message, string channel) =>
        message.ToPatient && channel == ChannelCodes.Sms && message.Purpose is not (Purposes.Safety or PurposeOrder.Keyword);

    private async Task<string?> AddresseeAsync(Contact patient, CancellationToken cancellationToken)
    {
        var onPhone = await db.Contacts.Where(c => c.Phone == patient.Phone && c.Kind == MessageRecipient.Patient)
            .Select(c => new { c.Id, c.DisplayName }).ToListAsync(cancellationToken);
        return Initials.For(patient.Id, [.. onPhone.Select(p => (p.Id, p.DisplayName))]);
    }
}
