namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when somebody takes a call task, so that no two phone the same patient. Answered with <see cref="Accepted"/> or
/// <see cref="Refused"/> (<c>task-unknown</c>, <c>already-done</c>, <c>already-taken</c>, <c>not-allowed</c>).
/// </summary>
public sealed record TakeCallTask(Guid CallTaskId);
