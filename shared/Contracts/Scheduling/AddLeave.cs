namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console: a clinician is away, or the practice is closed, for whole days. Answered with <see cref="Accepted"/> (the leave's id; notices say how
/// many appointments lie in it) or <see cref="Refused"/>.</summary>
/// <param name="ClinicianCode">Who; null for the whole practice.</param>
/// <param name="FirstOn">The first day, as the clinic's calendar shows it.</param>
/// <param name="LastOn">The last day, not before the first.</param>
/// <param name="Note">E.g. "Thanksgiving"; at most 100 characters.</param>
public sealed record AddLeave(string? ClinicianCode, DateOnly FirstOn, DateOnly LastOn, string Note);
