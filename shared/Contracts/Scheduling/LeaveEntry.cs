namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Days on which a clinician, or the whole practice, sees nobody.</summary>
/// <param name="ClinicianCode">Null: the practice is closed.</param>
/// <param name="AddedName">Who noted it.</param>
public sealed record LeaveEntry(Guid LeaveId, string? ClinicianCode, DateOnly FirstOn, DateOnly LastOn, string Note, string AddedName);
