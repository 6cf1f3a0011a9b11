namespace FbssFollowUp.Contracts.PostOp;

/// <summary>An absence, first and last day included, in the practice's zone.</summary>
/// <param name="SubstituteId">Who is alerted instead; null for the next of the chain.</param>
public sealed record OnCallLeave(Guid LeaveId, Guid StaffId, DateOnly FromOn, DateOnly ToOn, Guid? SubstituteId);
