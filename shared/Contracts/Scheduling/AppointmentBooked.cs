namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when an appointment is made. No diagnosis and no words are in it.</summary>
/// <param name="RequestId">The consultation request it answers, if any.</param>
/// <param name="ClinicianCode">E.g. "dr-ellis".</param>
/// <param name="AppointmentType">One of <see cref="AppointmentTypes"/>.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC, after the start.</param>
/// <param name="TimeZone">The clinic's IANA zone, for showing wall time.</param>
/// <param name="Revision">Rising with every change of the appointment, from 1; a copy ignores an older one.</param>
public sealed record AppointmentBooked(
    Guid AppointmentId, Guid PatientId, Guid? RequestId, string ClinicianCode, string AppointmentType, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string TimeZone, int Revision, DateTimeOffset At);
