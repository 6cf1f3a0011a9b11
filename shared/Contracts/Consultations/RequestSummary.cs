namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A consultation request as staff see it.</summary>
/// <param name="Kind">One of <see cref="ConsultationKinds"/>.</param>
/// <param name="State">"received", "triaged", "records-requested", "ready", "scheduled", "completed", "declined" or "withdrawn".</param>
/// <param name="SurgeonCode">The surgeon it is for, if known.</param>
/// <param name="HeldSlots">How many slots Scheduling holds for it.</param>
public sealed record RequestSummary(
    Guid RequestId, Guid PatientId, string Kind, string State, string? SurgeonCode, DateTimeOffset RequestedAt, DateTimeOffset StateSince, int HeldSlots);
