namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>An appointment as staff see it.</summary>
/// <param name="AppointmentType">One of <see cref="AppointmentTypes"/>.</param>
/// <param name="TimeZone">The clinic's IANA zone.</param>
/// <param name="State">One of <see cref="AppointmentStates"/>.</param>
/// <param name="ConfirmedAt">When the patient said they will come; null if not, or moved since.</param>
/// <param name="AnotherTimeAskedAt">When the patient asked for another time; null if not, or moved since.</param>
/// <param name="Overlaps">It was put over another on purpose.</param>
public sealed record AppointmentSummary(
    Guid AppointmentId, Guid PatientId, Guid? RequestId, string ClinicianCode, string AppointmentType, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string TimeZone, string State, int Revision, DateTimeOffset? ConfirmedAt, DateTimeOffset? AnotherTimeAskedAt, bool Overlaps);
