using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Where a message goes: the requested channel, else the preferred one; where texts are not allowed the e-mail, if there is one.
/// A step of a text dialogue goes by text or not at all.
/// </summary>
internal abstract record ChannelChoice
{
    private ChannelChoice() { }

    internal sealed record To(string Channel, string Address) : ChannelChoice;

    internal sealed record Nowhere(string Reason) : ChannelChoice;

    public static ChannelChoice Of(Message message, Contact contact, PhoneStanding? standing)
    {
        if (message.FixedAddress is { } number)
            return new To(ChannelCodes.Sms, number);
        if (!contact.Active)
            return new Nowhere(NotSent.NoAddress);
        var text = ByText(contact, standing);
        var mail = ByMail(message, contact);
        var first = message.RequestedChannel ?? (message.Question is null ? contact.PreferredChannel : ChannelCodes.Sms);
        ChannelChoice[] order = first == ChannelCodes.Email ? [mail, text] : [text, mail];
        return order.OfType<To>().FirstOrDefault() ?? text;
    }

    private static ChannelChoice ByText(Contact contact, PhoneStanding? standing) => contact.Phone switch
    {
        null => new Nowhere(NotSent.NoAddress),
        _ when standing is { OptedOut: true } => new Nowhere(NotSent.OptedOut),
        _ when contact.IsPatient && standing is null && contact.TextConsentOn is null => new Nowhere(NotSent.NoConsent),
        var phone => new To(ChannelCodes.Sms, phone)
    };

    private static ChannelChoice ByMail(Message message, Contact contact) => contact.Email switch
    {
        { } address when message.Purpose != Purposes.Dialogue && CanBeMailed(message) => new To(ChannelCodes.Email, address),
        _ => new Nowhere(NotSent.NoAddress)
    };

    /// <summary>A question is answered by texting back: by mail only its link can go.</summary>
    private static bool CanBeMailed(Message message) => message.Question is null || message.Data.ContainsKey("link");
}
