using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Patients;

/// <summary>A patient's details as typed.</summary>
public sealed class PatientForm : FormState
{
    /// <summary>The revision the details were taken from; 0 when there was no patient to take them from.</summary>
    public int Revision { get; set; }
    public string? GivenName { get; set; }
    public string? FamilyName { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Language { get; set; }
    public string? TimeZone { get; set; }
    public string? PreferredChannel { get; set; }
    public bool AnswersByText { get; set; }
    public string? TextConsentOn { get; set; }

    public static PatientForm Of(PatientCard? card) => card is null ? new() : new()
    {
        Revision = card.Revision,
        GivenName = card.GivenName,
        FamilyName = card.FamilyName,
        Phone = card.Contact.Phone,
        Email = card.Contact.Email,
        Language = card.Contact.Language,
        TimeZone = card.Contact.TimeZone,
        PreferredChannel = card.Contact.PreferredChannel,
        AnswersByText = card.Contact.AnswersByText,
        TextConsentOn = CalendarDay.Write(card.Contact.TextConsentOn),
    };

    public bool TryRead(Guid patientId, out ChangePatientDetails command)
    {
        DateOnly? consentOn = CalendarDay.TryRead(TextConsentOn, out var day) ? day : null;
        var readable = consentOn is not null || string.IsNullOrWhiteSpace(TextConsentOn);
        if (!readable) Refuse("The date of consent to texts is no date.");
        command = new(
            patientId, Revision, GivenName ?? "", FamilyName ?? "", OrNull(Phone), OrNull(Email), Language ?? "", TimeZone?.Trim() ?? "",
            PreferredChannel ?? "", AnswersByText, consentOn);
        return readable;
    }

    private static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
