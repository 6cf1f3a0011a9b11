namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when a patient said that they will come.</summary>
public sealed record AppointmentConfirmed(Guid AppointmentId, Guid PatientId, DateTimeOffset At);
