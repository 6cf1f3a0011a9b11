namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console to replace a clinician's weekly hours. Answered with <see cref="Accepted"/> or <see cref="Refused"/>. Appointments made stay.</summary>
/// <param name="Hours">All of them; empty means that the clinician sees nobody. Not overlapping.</param>
public sealed record SetWeeklyHours(string ClinicianCode, IReadOnlyList<HoursOfDay> Hours);
