namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>
/// Sent by the Portal when a patient chose an offered time, or none. Answered with <see cref="Accepted"/> (the appointment's id, or the offer's) or
/// <see cref="Refused"/> (<c>link-unknown</c>, <c>link-expired</c>, <c>already-answered</c>, <c>slot-gone</c>).
/// </summary>
/// <param name="LinkHash">SHA-256 of the link's token, lower-case hexadecimal.</param>
/// <param name="HoldId">The hold chosen; null when none of the times fits.</param>
public sealed record AnswerOffer(string LinkHash, Guid? HoldId);
