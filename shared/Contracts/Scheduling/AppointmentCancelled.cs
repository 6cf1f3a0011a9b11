namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when an appointment was given up; its time is free again.</summary>
/// <param name="Reason">One of <see cref="CancelReasons"/>.</param>
/// <param name="Revision">Rising with every change of the appointment; a copy ignores an older one.</param>
public sealed record AppointmentCancelled(Guid AppointmentId, Guid PatientId, Guid? RequestId, string Reason, int Revision, DateTimeOffset At);
