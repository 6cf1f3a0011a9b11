namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Sent by the console: somebody looked at a request and takes it on. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="SurgeonCode">Whom it is for, if that is known already.</param>
public sealed record TriageRequest(Guid RequestId, string? SurgeonCode);
