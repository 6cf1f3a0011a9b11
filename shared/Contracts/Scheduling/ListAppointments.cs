namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Asked by the console for appointments, newest start first, and offers, newest first. Answered with <see cref="AppointmentList"/>.</summary>
/// <param name="PatientId">Only this patient's, if not null.</param>
/// <param name="AppointmentId">Only this one, with its history, if not null. One of the two is given.</param>
public sealed record ListAppointments(Guid? PatientId, Guid? AppointmentId);
