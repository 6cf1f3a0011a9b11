namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>
/// Sent by the Portal when a patient confirms an appointment or asks for another time. Answered with <see cref="Accepted"/> or <see cref="Refused"/>
/// (<c>link-unknown</c>, <c>link-expired</c>).
/// </summary>
/// <param name="LinkHash">SHA-256 of the link's token, lower-case hexadecimal.</param>
/// <param name="Confirms">True: will come. False: asks for another time.</param>
public sealed record AnswerAppointment(string LinkHash, bool Confirms);
