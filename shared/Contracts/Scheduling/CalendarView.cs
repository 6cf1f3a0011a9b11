namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Answer to <see cref="ShowCalendar"/>. Patients are ids: names are asked for elsewhere.</summary>
/// <param name="TimeZone">The clinic's IANA zone.</param>
/// <param name="Clinicians">All that offer slots, whomever was asked for; in order of name.</param>
/// <param name="Appointments">Cancelled ones left out, in order of start.</param>
/// <param name="Holds">Live ones, in order of start.</param>
/// <param name="Leaves">Those that touch the days, holidays of the practice too.</param>
public sealed record CalendarView(
    string TimeZone, IReadOnlyList<CalendarClinician> Clinicians, IReadOnlyList<AppointmentSummary> Appointments, IReadOnlyList<CalendarHold> Holds,
    IReadOnlyList<LeaveEntry> Leaves, IReadOnlyList<AppointmentKind> Kinds);
