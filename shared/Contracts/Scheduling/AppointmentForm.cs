namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Answer to <see cref="OpenAppointmentLink"/>: times to choose from, or one appointment to confirm. No name, no clinician, no reason.</summary>
/// <param name="Language">One of <see cref="Languages"/>.</param>
/// <param name="TimeZone">The clinic's IANA zone.</param>
/// <param name="Offered">In order of start; empty when the link is of an appointment.</param>
/// <param name="Appointment">The appointment; null when the link is of an offer.</param>
/// <param name="Confirmed">The patient has confirmed it.</param>
/// <param name="AnotherTimeAsked">The patient has asked for another time.</param>
public sealed record AppointmentForm(
    string Language, string TimeZone, IReadOnlyList<OfferedTime> Offered, OfferedTime? Appointment, bool Confirmed, bool AnotherTimeAsked);
