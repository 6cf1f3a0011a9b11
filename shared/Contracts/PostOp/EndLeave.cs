namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when somebody is back, or stays after all: the leave no longer counts. Answered with <see cref="Accepted"/> or
/// <see cref="Refused"/> (<c>leave-unknown</c>, <c>not-allowed</c>). Surgeons and administrators.
/// </summary>
public sealed record EndLeave(Guid LeaveId);
