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
        var addressee = NeedsAddressee(message, recipient, channel) ? await AddresseeAsync(message.RecipientId, recipient!, cancellationToken) : null;
        var book = await TemplateBook.OpenAsync(db, [message.Template, TemplateCodes.CheckInLink], cancellationToken);
        return Rendering.Of(book.For(message.Template, style.Language, channel), channel, message.Data, style, practice, addressee);
    }

    /// <summary>
    /// A text may be read by another patient on the same phone, and what a proxy reads is always about somebody else. Safety words hold for whoever reads them
    /// and stay short; answers to keywords are to the phone.
    /// </summary>
    private static bool NeedsAddressee(Message message, Contact? reader, string channel) =>
        message.ToPatient && (channel == ChannelCodes.Sms || reader is { IsProxy: true }) && message.Purpose is not (Purposes.Safety or PurposeOrder.Keyword);

    private async Task<string?> AddresseeAsync(Guid patient, Contact reader, CancellationToken cancellationToken)
    {
        var onPhone = reader.Phone is null ? [] : await Holders.OnPhoneAsync(db, reader.Phone, cancellationToken);
        Guid[] patients = [.. Holders.Of(onPhone).Select(h => h.PatientId).Union([patient])];
        var named = await db.Contacts.Where(c => c.Kind == MessageRecipient.Patient && patients.Contains(c.Id))
            .Select(c => new { c.Id, c.DisplayName }).ToListAsync(cancellationToken);
        return Initials.For(patient, [.. named.Select(p => (p.Id, p.DisplayName))], byProxy: reader.IsProxy);
    }
}
