namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when staff saw or heard of a new pattern of pain, or of worse function or strength. It counts on the day it is noted.
/// Answered with <see cref="Accepted"/> (the episode's id) or <see cref="Refused"/> (<c>episode-unknown</c>, <c>pattern-unknown</c>, <c>not-allowed</c>).
/// </summary>
/// <param name="Codes">One or more of <see cref="PatternCodes"/>.</param>
/// <param name="Note">For staff, at most 500 characters.</param>
public sealed record NoteNewPattern(Guid PatientId, IReadOnlyList<string> Codes, string? Note);
