namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Asked by the console for the calendar of some days. Answered with <see cref="CalendarView"/>.</summary>
/// <param name="FirstOn">The first day, as the clinic's calendar shows it.</param>
/// <param name="Days">1 to 42.</param>
/// <param name="ClinicianCode">Only this clinician's, if not null.</param>
public sealed record ShowCalendar(DateOnly FirstOn, int Days, string? ClinicianCode);
