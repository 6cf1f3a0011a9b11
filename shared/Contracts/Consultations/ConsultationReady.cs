namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Told by Consultations when an appointment may be made for a request; for a reassessment, when its case was decided with one.</summary>
/// <param name="Kind">One of <see cref="ConsultationKinds"/>.</param>
/// <param name="SurgeonCode">Whom it is for, if known.</param>
public sealed record ConsultationReady(Guid RequestId, Guid PatientId, string Kind, string? SurgeonCode, DateTimeOffset At);
