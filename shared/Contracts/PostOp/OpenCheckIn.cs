namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the Portal for the questions behind a patient's link; changes nothing. Answered with <see cref="CheckInForm"/> or <see cref="Refused"/>
/// (<c>link-unknown</c>, <c>link-expired</c>, <c>already-answered</c>).</summary>
/// <param name="LinkHash">SHA-256 of the link's token, lower-case hexadecimal. The token itself never travels.</param>
public sealed record OpenCheckIn(string LinkHash);
