namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the Portal with a patient's answers. Answered with <see cref="Accepted"/> (the check-in's id) or <see cref="Refused"/>
/// (<c>link-unknown</c>, <c>link-expired</c>, <c>already-answered</c>, <c>answer-out-of-range</c>, <c>answer-missing</c>, <c>red-flags-contradictory</c>,
/// <c>not-asked</c>).
/// </summary>
/// <param name="LinkHash">SHA-256 of the link's token, lower-case hexadecimal.</param>
/// <param name="Axial">NRS at the back or neck, 0 to 10.</param>
/// <param name="Limb">NRS at the leg or arm, 0 to 10.</param>
/// <param name="RedFlags">Codes of <see cref="RedFlagCodes"/> the patient has.</param>
/// <param name="NoRedFlags">The patient said explicitly that they have none; an empty list alone says nothing.</param>
/// <param name="Further">What else the page asked; null where it asked nothing else.</param>
/// <param name="StandingLinkHash">SHA-256 of the token of a standing link the Portal shows with its thanks; null for none.</param>
public sealed record SubmitCheckIn(string LinkHash, int? Axial, int? Limb, IReadOnlyList<string> RedFlags, bool NoRedFlags,
    FurtherAnswers? Further = null, string? StandingLinkHash = null);
