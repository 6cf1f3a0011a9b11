namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a request ended without needing its held slots any more.</summary>
/// <param name="Outcome">"completed", "declined" or "withdrawn".</param>
public sealed record ConsultationClosed(Guid RequestId, Guid PatientId, string Outcome, DateTimeOffset ClosedAt);
