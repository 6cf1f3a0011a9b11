using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Replies;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>What the decision about one message rests on, read at send time.</summary>
/// <param name="Recipient">Who will read it, a patient's proxy perhaps; null while the recipient is not known here.</param>
/// <param name="RecipientZone">The recipient's zone.</param>
/// <param name="Standing">The last word of the recipient's phone; null if it never said one.</param>
/// <param name="Ended">Its subject or check-in is over.</param>
/// <param name="OpenOnPhone">The question now unclosed on that phone.</param>
internal sealed record SendSituation(
    Contact? Recipient, TimeZoneInfo RecipientZone, PhoneStanding? Standing, EndedSubject? Ended, Question? OpenOnPhone)
{
    /// <summary>The last word of the recipient's mail address; null if it never said one.</summary>
    public MailStanding? MailStanding { get; init; }

    /// <summary>The patient died or withdrew, at least once.</summary>
    public Silence? Silence { get; init; }

    /// <summary>The number wrote an opt-out word in a sentence, and no person has read it yet.</summary>
    public bool IsHeld { get; init; }

    /// <summary>When the patient was texted in the last week about other things, where that holds the message up.</summary>
    public IReadOnlyList<DateTimeOffset> Texts { get; init; } = [];

    /// <summary>After an outage a newer one of its kind goes to the same patient.</summary>
    public bool HasNewer { get; init; }
}
