namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a patient's death is noted: silence at once, for good.</summary>
/// <param name="DiedOn">If known.</param>
public sealed record PatientDied(Guid PatientId, DateOnly? DiedOn, DateTimeOffset At);
