namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A consultation request as staff see it.</summary>
/// <param name="Kind">One of <see cref="ConsultationKinds"/>.</param>
/// <param name="State">"received", "triaged", "records-requested", "ready", "scheduled", "completed", "declined" or "withdrawn".</param>
/// <param name="SurgeonCode">The surgeon it is for, if known.</param>
/// <param name="HeldSlots">How many slots Scheduling holds for it.</param>
/// <param name="DueAt">Until when the present step should be done; null when nobody waits for the practice.</param>
/// <param name="Overdue">That instant has passed.</param>
/// <param name="Urgency">One of <see cref="RequestUrgencies"/>.</param>
/// <param name="LooksLikeAnother">The requester may be a known patient: to be settled.</param>
public sealed record RequestSummary(
    Guid RequestId, Guid PatientId, string Kind, string State, string? SurgeonCode, DateTimeOffset RequestedAt, DateTimeOffset StateSince, int HeldSlots,
    DateTimeOffset? DueAt = null, bool Overdue = false, string Urgency = RequestUrgencies.Routine, bool LooksLikeAnother = false);
