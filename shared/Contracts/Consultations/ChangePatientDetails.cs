namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console to replace a patient's details with the given ones. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.
/// Fields as in <see cref="RegisterPatient"/>; the record number and birth date stay.
/// </summary>
/// <param name="PatientId">Whose details.</param>
/// <param name="Revision">The revision the sender saw; a newer one stored means <c>changed-meanwhile</c>.</param>
public sealed record ChangePatientDetails(
    Guid PatientId, int Revision, string GivenName, string FamilyName, string? Phone, string? Email,
    string Language, string TimeZone, string PreferredChannel, bool AnswersByText, DateOnly? TextConsentOn);
