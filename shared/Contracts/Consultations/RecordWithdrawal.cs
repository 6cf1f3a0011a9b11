namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console: the patient wants no more messages of any kind. Answered with <see cref="Accepted"/> or <see cref="Refused"/>; told on as
/// <see cref="PatientWithdrew"/>.
/// </summary>
/// <param name="Reason">In the patient's words, for staff; needed.</param>
public sealed record RecordWithdrawal(Guid PatientId, string Reason);
