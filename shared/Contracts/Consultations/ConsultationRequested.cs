namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when a request for a consultation is opened.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="PatientId">Whose.</param>
/// <param name="Kind">One of <see cref="ConsultationKinds"/>.</param>
/// <param name="SurgeonCode">The surgeon who operated, if known: their slots are held first.</param>
/// <param name="RequestedAt">UTC.</param>
public sealed record ConsultationRequested(Guid RequestId, Guid PatientId, string Kind, string? SurgeonCode, DateTimeOffset RequestedAt);
