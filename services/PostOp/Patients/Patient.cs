using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>What PostOp knows of a patient: how their days are counted and how they answer. No name and no address.</summary>
internal sealed class Patient
{
    private Patient() { }

    public required Guid Id { get; init; }
    public int Revision { get; private set; }
    public string Language { get; private set; } = Languages.English;
    public required string TimeZone { get; set; }

    /// <summary>The patient chose texts, and to answer scores by text.</summary>
    public bool WantsDialogue { get; private set; }

    /// <summary>The number opted out of texts.</summary>
    public bool TextsStopped { get; private set; }

    /// <summary>Check-ins are asked one question after another by text; else they are a link.</summary>
    public bool AnswersByText { get; private set; }

    /// <summary>One of <see cref="Channels"/> where the preferred one stays silent; null if there is none.</summary>
    public string? OtherChannel { get; private set; }

    /// <summary>Who may answer for the patient.</summary>
    public Guid[] ProxyIds { get; private set; } = [];

    /// <summary>Who of them is asked instead of the patient; how the patient is said to answer is then how this person does.</summary>
    public Guid? AskedProxyId { get; private set; }

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public static Patient From(Guid id, int revision, PatientContact contact)
    {
        var patient = new Patient { Id = id, TimeZone = contact.TimeZone };
        patient.Follow(revision, contact);
        return patient;
    }

    /// <summary>Takes over a newer state; an older one, arrived late, changes nothing.</summary>
    public bool Follow(int revision, PatientContact contact)
    {
        if (revision <= Revision)
            return false;
        var asked = contact.Proxies?.FirstOrDefault(p => p.IsAsked);
        // Another person's number: what it says of texts is heard when a text to it is refused.
        TextsStopped = TextsStopped && asked?.ProxyId == AskedProxyId;
        (Revision, TimeZone, ProxyIds, AskedProxyId) = (revision, contact.TimeZone, [.. contact.Proxies?.Select(p => p.ProxyId) ?? []], asked?.ProxyId);
        Reach(asked is null
            ? new(contact.Language, contact.PreferredChannel, contact.AnswersByText, contact.Phone, contact.Email, contact.TextConsentOn)
            : new(asked.Language, asked.PreferredChannel, asked.AnswersByText, asked.Phone, asked.Email, asked.TextConsentOn));
        return true;
    }

    private void Reach(Reached person)
    {
        Language = person.Language;
        OtherChannel = Beside(person);
        WantsDialogue = person is { AnswersByText: true, PreferredChannel: Channels.Sms, Phone: not null, TextConsentOn: not null };
        AnswersByText = WantsDialogue && !TextsStopped;
    }

    private static string? Beside(Reached person) => person switch
    {
        { PreferredChannel: Channels.Sms, Email: not null } => Channels.Email,
        { PreferredChannel: Channels.Email, Phone: not null, TextConsentOn: not null } => Channels.Sms,
        _ => null
    };

    /// <param name="by">The proxy whose number said so; null for the patient's own. Only the number that is written to counts.</param>
    public void StopTexts(Guid? by)
    {
        if (by == AskedProxyId)
            (TextsStopped, AnswersByText) = (true, false);
    }

    /// <inheritdoc cref="StopTexts"/>
    public void AllowTexts(Guid? by)
    {
        if (by == AskedProxyId)
            (TextsStopped, AnswersByText) = (false, WantsDialogue);
    }

    /// <summary>The patient, or the proxy who is asked.</summary>
    private sealed record Reached(string Language, string PreferredChannel, bool AnswersByText, string? Phone, string? Email, DateOnly? TextConsentOn);
}
