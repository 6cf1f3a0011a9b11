namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the Portal when a patient wants to tell at once how they are: a check-in begins now, or the one that is open gets a further link. Answered with
/// <see cref="Accepted"/> (the check-in's id) or <see cref="Refused"/> (<c>link-unknown</c>, <c>follow-up-over</c>, <c>follow-up-paused</c>, <c>too-many-today</c>).
/// </summary>
/// <param name="LinkHash">SHA-256 of the standing link's token, lower-case hexadecimal.</param>
/// <param name="CheckInLinkHash">SHA-256 of the token the Portal has made for the check-in's own page; it never travels either.</param>
public sealed record BeginCheckIn(string LinkHash, string CheckInLinkHash);
