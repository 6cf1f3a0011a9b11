namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console: nothing is sent to the patient about their recovery until a day, because they are in hospital or travel. Another pause replaces it.
/// Answered with <see cref="Accepted"/> (the episode's id) or <see cref="Refused"/> (<c>not-allowed</c>, <c>episode-unknown</c>, <c>pause-impossible</c>).
/// </summary>
/// <param name="UntilOn">The first day on which messages go out again, in the patient's zone; after today, at most a year away.</param>
/// <param name="Reason">Why, in 1 to 200 characters.</param>
public sealed record PauseFollowUp(Guid PatientId, DateOnly UntilOn, string Reason);
