namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console to give an appointment another time. Answered with <see cref="Accepted"/> or <see cref="Refused"/>; refused, it stays where it was.</summary>
/// <param name="Revision">The revision the sender saw; a newer one means <c>changed-meanwhile</c>.</param>
/// <param name="ClinicianCode">With whom; null for whoever is free then.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="OverrideReason">As in <see cref="BookAppointment"/>.</param>
public sealed record MoveAppointment(Guid AppointmentId, int Revision, string? ClinicianCode, DateTimeOffset StartsAt, string? OverrideReason = null);
