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
        (Revision, Language, TimeZone) = (revision, contact.Language, contact.TimeZone);
        OtherChannel = Beside(contact);
        WantsDialogue = contact is { AnswersByText: true, PreferredChannel: Channels.Sms, Phone: not null, TextConsentOn: not null };
        AnswersByText = WantsDialogue && !TextsStopped;
        return true;
    }

    private static string? Beside(PatientContact contact) => contact switch
    {
        { PreferredChannel: Channels.Sms, Email: not null } => Channels.Email,
        { PreferredChannel: Channels.Email, Phone: not null, TextConsentOn: not null } => Channels.Sms,
        _ => null
    };

    public void StopTexts() => (TextsStopped, AnswersByText) = (true, false);

    public void AllowTexts() => (TextsStopped, AnswersByText) = (false, WantsDialogue);
}
