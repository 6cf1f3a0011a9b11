namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console to give up an appointment. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="Reason">One of <see cref="CancelReasons.OfStaff"/>.</param>
/// <param name="Note">For colleagues, at most 500 characters; never sent to the patient.</param>
public sealed record CancelAppointment(Guid AppointmentId, string Reason, string? Note);
