namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when staff noted that the patient did not come.</summary>
public sealed record AppointmentMissed(Guid AppointmentId, Guid PatientId, Guid? RequestId, DateTimeOffset At);
