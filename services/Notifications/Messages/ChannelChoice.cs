using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Templates;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Where a message goes: the requested channel, else the preferred one; where texts are not allowed the e-mail, if there is one.
/// A step of a dialogue by text goes by text or not at all, but for a link, which is as good in a mail; one of a dialogue by mail goes by mail.
/// </summary>
internal abstract record ChannelChoice
{
    private ChannelChoice() { }

    internal sealed record To(string Channel, string Address) : ChannelChoice;

    internal sealed record Nowhere(string Reason) : ChannelChoice;

    /// <param name="mailStanding">The last word of the contact's mail address; null if it never said one.</param>
    public static ChannelChoice Of(Message message, Contact contact, PhoneStanding? standing, MailStanding? mailStanding = null)
    {
        if (message.FixedAddress is { } number)
            return message.Tried.Count == 0 ? new To(ChannelCodes.Sms, number) : new Nowhere(message.Reason!);
        if (!contact.Active)
            return new Nowhere(NotSent.NoAddress);
        var text = UnlessTried(message, ChannelCodes.Sms, ByText(contact, standing));
        var mail = Mail(message, contact, mailStanding);
        var first = Said(message) ?? contact.PreferredChannel;
        ChannelChoice[] order = first == ChannelCodes.Email ? [mail, text] : [text, mail];
        return order.OfType<To>().FirstOrDefault() ?? (message.Tried.Count > 0 ? new Nowhere(message.Reason!) : text);
    }

    /// <summary>The mailbox, where the phone has to be left alone; null if it cannot go there.</summary>
    public static To? ByMailInstead(Message message, Contact contact, MailStanding? standing) => Mail(message, contact, standing) as To;

    private static ChannelChoice Mail(Message message, Contact contact, MailStanding? standing) => UnlessTried(
        message, ChannelCodes.Email, standing is { OptedOut: true } ? new Nowhere(NotSent.OptedOut) : ByMail(message, contact));

    /// <summary>What the message itself says; null where its recipient chooses. A score is asked for by text, and whether somebody comes by mail as well.</summary>
    public static string? Said(Message message) =>
        message.RequestedChannel ?? (message.Question is { Asks: not MessageQuestion.Appointment } ? ChannelCodes.Sms : null);

    /// <summary>A channel that failed for good is not tried again.</summary>
    private static ChannelChoice UnlessTried(Message message, string channel, ChannelChoice choice) =>
        message.Tried.Contains(channel) ? new Nowhere(message.Reason!) : choice;

    private static ChannelChoice ByText(Contact contact, PhoneStanding? standing) => contact.Phone switch
    {
        null => new Nowhere(NotSent.NoAddress),
        _ when standing is { OptedOut: true } => new Nowhere(NotSent.OptedOut),
        _ when (contact.IsPatient || contact.IsProxy) && standing is null && contact.TextConsentOn is null => new Nowhere(NotSent.NoConsent),
        var phone => new To(ChannelCodes.Sms, phone)
    };

    private static ChannelChoice ByMail(Message message, Contact contact) => contact.Email switch
    {
        { } address when AnswersMail(message) || (CanBeMailed(message) && (message.Purpose != Purposes.Dialogue || IsLink(message))) => new To(ChannelCodes.Email, address),
        _ => new Nowhere(NotSent.NoAddress)
    };

    /// <summary>The patient wrote a mail: what is asked back is put by mail in so many words, and answered by mail.</summary>
    private static bool AnswersMail(Message message) => message is { Purpose: Purposes.Dialogue, RequestedChannel: ChannelCodes.Email };

    /// <summary>It asks nothing itself: the page behind it does.</summary>
    private static bool IsLink(Message message) => message.Question is null && message.Data.ContainsKey("link");

    /// <summary>A question is answered by texting back: by mail only its link can go, while it is known.</summary>
    private static bool CanBeMailed(Message message) => message.Data.TryGetValue("link", out var link)
        ? !LinkTokens.IsMasked(link)
        : message.Question is null;
}
