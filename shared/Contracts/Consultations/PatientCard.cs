namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A patient as staff see them.</summary>
/// <param name="TextsStoppedAt">When the patient's number opted out of texts, if it did.</param>
/// <param name="Silence">Why nothing at all is sent: the newest of the deaths, withdrawals and merges noted; null when messages go out.</param>
/// <param name="Proxies">Everybody who may or might once answer for the patient, those who may first; null for nobody.</param>
public sealed record PatientCard(
    Guid PatientId, int Revision, string RecordNumber, string GivenName, string FamilyName, DateOnly BirthDate, PatientContact Contact,
    DateTimeOffset? TextsStoppedAt, PatientEntry? Silence = null, IReadOnlyList<ProxyCard>? Proxies = null);
