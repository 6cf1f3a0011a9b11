using FbssFollowUp.Notifications.Contacts;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>One line of the consent ledger: who, when, how, in which wording, for what, on which channel. Never changed.</summary>
internal sealed class ConsentEntry
{
    public const string OptedOut = "opted-out";
    public const string OptedIn = "opted-in";
    public const string Consented = "consented";
    public const string Withdrawn = "withdrawn";

    /// <summary>Of the confirmations in Templates; raised when their words change.</summary>
    public const string CurrentWording = "confirmation-1";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string What { get; init; }
    public required string How { get; init; }
    public string Wording { get; init; } = CurrentWording;
    public string Scope { get; init; } = "texts";
    public string Channel { get; init; } = ChannelCodes.Sms;
    public required string Address { get; init; }
    public required IReadOnlyList<Guid> PatientIds { get; init; }
    public Guid? InboundId { get; init; }
    public required DateTimeOffset SaidAt { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The line a patient's new details make, or null where phone and written consent are as before.</summary>
    public static ConsentEntry? FromRegistration(Contact contact, string? phoneBefore, DateOnly? consentBefore, DateTimeOffset now)
    {
        var phone = contact.Phone ?? phoneBefore;
        var same = contact.Phone == phoneBefore && contact.TextConsentOn == consentBefore;
        if (same || phone is null || (contact.TextConsentOn ?? consentBefore) is not { } saidOn)
            return null;
        var given = contact is { Phone: not null, TextConsentOn: not null };
        return new ConsentEntry
        {
            What = given ? Consented : Withdrawn,
            How = "registration",
            Wording = "practice-form",
            Address = phone,
            PatientIds = [contact.PatientId ?? contact.Id],
            SaidAt = given ? new DateTimeOffset(saidOn, TimeOnly.MinValue, TimeSpan.Zero) : now,
            RecordedAt = now
        };
    }
}
