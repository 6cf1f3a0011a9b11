namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Sent by the console when a call task is done. Answered with <see cref="Accepted"/> or <see cref="Refused"/> (<c>task-unknown</c>,
/// <c>already-done</c>, <c>outcome-missing</c>).</summary>
/// <param name="Outcome">What came of it, 1 to 1,000 characters.</param>
public sealed record CompleteCallTask(Guid CallTaskId, string Outcome);
