namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A held slot in the calendar.</summary>
/// <param name="Offered">The patient was asked to choose.</param>
public sealed record CalendarHold(
    Guid HoldId, Guid PatientId, Guid? RequestId, string ClinicianCode, string AppointmentType, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    DateTimeOffset HeldUntil, bool Offered);
