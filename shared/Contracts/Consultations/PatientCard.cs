namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A patient as staff see them.</summary>
/// <param name="TextsStoppedAt">When the patient's number opted out of texts, if it did.</param>
public sealed record PatientCard(
    Guid PatientId, int Revision, string RecordNumber, string GivenName, string FamilyName, DateOnly BirthDate, PatientContact Contact,
    DateTimeOffset? TextsStoppedAt);
