using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Patients;

/// <summary>A patient's details as typed.</summary>
public sealed class PatientForm : ReachForm
{
    public string? GivenName { get; set; }
    public string? FamilyName { get; set; }

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
        command = new(
            patientId, Revision, GivenName ?? "", FamilyName ?? "", OrNull(Phone), OrNull(Email), Language ?? "", TimeZone?.Trim() ?? "",
            PreferredChannel ?? "", AnswersByText, ReadConsent());
        return Trouble is null;
    }
}
