namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the Portal with what a patient has chosen so far, to go on later or with the next question. It is kept beside the check-in and answers nothing
/// yet, but a red flag in it is acted on at once. Answered with <see cref="Accepted"/> or <see cref="Refused"/> as <see cref="SubmitCheckIn"/> is.
/// </summary>
public sealed record SaveCheckInProgress(string LinkHash, CheckInProgress Progress);
