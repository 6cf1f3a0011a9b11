namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>
/// Sent by the console to make an appointment. Answered with <see cref="Accepted"/> (the appointment's id) or <see cref="Refused"/>, <c>slot-taken</c> when
/// somebody was quicker. What the patient is told and reminded of follows by itself.
/// </summary>
/// <param name="RequestId">The consultation request it answers, if any; a request has one appointment at a time.</param>
/// <param name="AppointmentType">One of <see cref="AppointmentTypes"/>; it decides the length, the buffers around it, notice and horizon.</param>
/// <param name="ClinicianCode">With whom; null for whoever is free then.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="HoldId">The hold that becomes the appointment: its clinician and time are taken then. Null for none.</param>
/// <param name="OverrideReason">Why the calendar's rules are set aside: the appointment may then overlap another, or lie outside hours, notice or horizon. Kept
/// with the name of who did it. Null otherwise.</param>
public sealed record BookAppointment(
    Guid PatientId, Guid? RequestId, string AppointmentType, string? ClinicianCode, DateTimeOffset StartsAt, Guid? HoldId = null, string? OverrideReason = null);
