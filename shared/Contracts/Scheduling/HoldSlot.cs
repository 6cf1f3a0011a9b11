namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console to keep a slot for a patient until an instant. Answered with <see cref="Accepted"/> (the hold's id) or <see cref="Refused"/>.</summary>
/// <param name="AppointmentType">One of <see cref="AppointmentTypes"/>.</param>
/// <param name="ClinicianCode">With whom; null for whoever is free then.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="HeldUntil">UTC; then it goes back by itself. In the future, at most 14 days ahead.</param>
public sealed record HoldSlot(
    Guid PatientId, Guid? RequestId, string AppointmentType, string? ClinicianCode, DateTimeOffset StartsAt, DateTimeOffset HeldUntil);
