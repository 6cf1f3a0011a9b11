using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>What can change about a patient: as typed before <see cref="DetailsCheck"/>, as kept after it.</summary>
internal sealed record PatientDetails(
    string GivenName, string FamilyName, string? Phone, string? Email, string Language, string TimeZone, string PreferredChannel,
    bool AnswersByText, DateOnly? TextConsentOn)
{
    public static PatientDetails In(RegisterPatient command) => new(
        command.GivenName, command.FamilyName, command.Phone, command.Email, command.Language, command.TimeZone, command.PreferredChannel,
        command.AnswersByText, command.TextConsentOn);

    public static PatientDetails In(ChangePatientDetails command) => new(
        command.GivenName, command.FamilyName, command.Phone, command.Email, command.Language, command.TimeZone, command.PreferredChannel,
        command.AnswersByText, command.TextConsentOn);

    public PatientContact ToContact() => new(
        $"{GivenName} {FamilyName}", Phone, Email, Language, TimeZone, PreferredChannel, AnswersByText, TextConsentOn);
}
