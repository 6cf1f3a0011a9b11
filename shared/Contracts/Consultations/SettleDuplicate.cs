namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console when a requester looked like a known patient: it is that patient, or somebody else. Answered with <see cref="Accepted"/> or
/// <see cref="Refused"/>. The known patient's details stay as they are; the one made for the request is kept, silent.
/// </summary>
/// <param name="SamePatientId">The known patient it is; null: nobody of those shown.</param>
public sealed record SettleDuplicate(Guid RequestId, Guid? SamePatientId);
