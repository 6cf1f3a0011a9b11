namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Sent by the console: the patient does not want to be seen any more. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="Reason">For staff; may be empty.</param>
public sealed record WithdrawRequest(Guid RequestId, string Reason);
