namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when staff noted that the patient came.</summary>
public sealed record AppointmentCompleted(Guid AppointmentId, Guid PatientId, Guid? RequestId, DateTimeOffset At);
