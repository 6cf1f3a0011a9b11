namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A clinician in the calendar.</summary>
/// <param name="HasOwnHours">False: the practice's hours hold.</param>
/// <param name="Hours">The hours that hold, in order.</param>
public sealed record CalendarClinician(Guid StaffId, string Code, string DisplayName, bool HasOwnHours, IReadOnlyList<HoursOfDay> Hours);
