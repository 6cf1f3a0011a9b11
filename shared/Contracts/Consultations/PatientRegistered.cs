namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a patient is registered.</summary>
/// <param name="Revision">1, rising with every change of the patient; a copy ignores an older one.</param>
public sealed record PatientRegistered(Guid PatientId, int Revision, PatientContact Contact, DateTimeOffset RegisteredAt);
