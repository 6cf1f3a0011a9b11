namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when somebody will be away. Answered with <see cref="Accepted"/> (the leave's id) or <see cref="Refused"/>
/// (<c>staff-unknown</c>, <c>leave-dates</c>, <c>substitute-unfit</c>, <c>not-allowed</c>). Surgeons and administrators.
/// </summary>
/// <param name="FromOn">First day away, in the practice's zone.</param>
/// <param name="ToOn">Last day away.</param>
/// <param name="SubstituteId">An active surgeon who is alerted instead; null for the next of the chain.</param>
public sealed record AddOnCallLeave(Guid StaffId, DateOnly FromOn, DateOnly ToOn, Guid? SubstituteId);
