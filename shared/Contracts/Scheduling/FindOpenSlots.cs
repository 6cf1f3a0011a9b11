namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Asked by the console for slots that may be booked now. Answered with <see cref="OpenSlotList"/>.</summary>
/// <param name="AppointmentType">One of <see cref="AppointmentTypes"/>.</param>
/// <param name="ClinicianCode">Only this clinician's, if not null.</param>
/// <param name="FirstOn">From this day of the clinic's calendar on.</param>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record FindOpenSlots(string AppointmentType, string? ClinicianCode, DateOnly FirstOn, int Take);
