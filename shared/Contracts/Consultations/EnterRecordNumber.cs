namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console when a patient who came by the public form has got the practice's record number. Answered with <see cref="Accepted"/> or
/// <see cref="Refused"/>: one that stands is never changed, and one that somebody else has is refused.
/// </summary>
/// <param name="PatientId">Whose record number is a <see cref="RecordNumbers.Provisional"/> one.</param>
/// <param name="RecordNumber">The practice's.</param>
public sealed record EnterRecordNumber(Guid PatientId, string RecordNumber);
