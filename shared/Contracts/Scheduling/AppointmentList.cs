namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Answer to <see cref="ListAppointments"/>.</summary>
/// <param name="Offers">The patient's, when a patient was asked for.</param>
/// <param name="History">What happened to the one asked for, in order of time; else empty.</param>
public sealed record AppointmentList(
    IReadOnlyList<AppointmentSummary> Appointments, IReadOnlyList<OfferSummary> Offers, IReadOnlyList<AppointmentStep> History);
