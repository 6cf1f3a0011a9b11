namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a withdrawal turned out a mistake: what lies in the future goes on. Of this and <see cref="PatientWithdrew"/> the later counts.</summary>
public sealed record PatientReturned(Guid PatientId, DateTimeOffset At);
