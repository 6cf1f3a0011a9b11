namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a patient's details were replaced; carries all of them.</summary>
/// <param name="Revision">Rising with every change of the patient; a copy ignores an older one.</param>
public sealed record PatientDetailsChanged(Guid PatientId, int Revision, PatientContact Contact, DateTimeOffset ChangedAt);
