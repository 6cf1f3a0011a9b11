namespace FbssFollowUp.Contracts.PostOp;

/// <summary>One message to come, as things stand.</summary>
/// <param name="At">When it becomes due, UTC; quiet hours and daily limits may still move it.</param>
/// <param name="What">"check-in", "prompt", "prompt-elsewhere" or "call-task" (a person is told).</param>
/// <param name="Why">Why it is sent, a sentence.</param>
/// <param name="CancelledBy">What would keep it from being sent, each a sentence.</param>
public sealed record PlannedMessage(DateTimeOffset At, string What, string Why, IReadOnlyList<string> CancelledBy);
