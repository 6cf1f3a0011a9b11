namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when an appointment was given another time or clinician: the fields of <see cref="AppointmentBooked"/> as they are now.</summary>
/// <param name="Revision">Rising with every change of the appointment; a copy ignores an older one.</param>
public sealed record AppointmentMoved(
    Guid AppointmentId, Guid PatientId, Guid? RequestId, string ClinicianCode, string AppointmentType, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string TimeZone, int Revision, DateTimeOffset At);
