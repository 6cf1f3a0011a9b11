namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Sent by the console: the patient has died. Answered with <see cref="Accepted"/> or <see cref="Refused"/>; told on as <see cref="PatientDied"/>.</summary>
/// <param name="DiedOn">If known; not in the future.</param>
public sealed record RecordDeath(Guid PatientId, DateOnly? DiedOn);
