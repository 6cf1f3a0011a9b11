namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console once an appointment's time has come: the patient came, or did not. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="Outcome">"completed" or "missed".</param>
public sealed record CloseAppointment(Guid AppointmentId, string Outcome);
