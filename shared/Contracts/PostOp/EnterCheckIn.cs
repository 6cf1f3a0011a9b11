namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console with answers a patient gave by phone: a check-in like any other, marked as entered by staff and judged the same. It answers
/// the check-in that is open, or is one of its own. Answered with <see cref="Accepted"/> (the check-in's id) or <see cref="Refused"/>
/// (<c>episode-unknown</c>, <c>answer-out-of-range</c>, <c>answer-missing</c>, <c>red-flags-contradictory</c>, <c>proxy-unknown</c>, <c>not-allowed</c>).
/// </summary>
/// <param name="Axial">NRS at the back or neck, 0 to 10.</param>
/// <param name="Limb">NRS at the leg or arm, 0 to 10.</param>
/// <param name="RedFlags">Codes of <see cref="RedFlagCodes"/> the patient has.</param>
/// <param name="NoRedFlags">The patient said explicitly that they have none.</param>
/// <param name="NewPatterns">Codes of <see cref="PatternCodes"/> the patient spoke of.</param>
/// <param name="CallTaskId">The task the call was made for; it stays open until its outcome is noted.</param>
/// <param name="ProxyId">Which of those who may answer for the patient was spoken to; null for the patient.</param>
public sealed record EnterCheckIn(
    Guid PatientId, int? Axial, int? Limb, IReadOnlyList<string> RedFlags, bool NoRedFlags, IReadOnlyList<string> NewPatterns, Guid? CallTaskId,
    Guid? ProxyId = null);
