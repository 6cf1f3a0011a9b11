namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console: a withdrawal was noted by mistake. Answered with <see cref="Accepted"/> or <see cref="Refused"/>; told on as
/// <see cref="PatientReturned"/>. Requests that ended with the withdrawal stay ended.
/// </summary>
/// <param name="Reason">What the mistake was, needed.</param>
public sealed record UndoWithdrawal(Guid PatientId, string Reason);
