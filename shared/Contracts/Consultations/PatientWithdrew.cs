namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a patient wants no more messages: silence at once, until a later <see cref="PatientReturned"/>.</summary>
public sealed record PatientWithdrew(Guid PatientId, DateTimeOffset At);
