namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A stretch of a weekday, as the clinic's wall clock shows it.</summary>
/// <param name="Weekday">"monday" to "sunday".</param>
/// <param name="Starts">E.g. "08:00".</param>
/// <param name="Ends">E.g. "12:30", later than the start.</param>
public sealed record HoursOfDay(string Weekday, string Starts, string Ends);
