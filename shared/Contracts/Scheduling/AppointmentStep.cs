namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Something that happened to an appointment.</summary>
/// <param name="What">"booked", "moved", "overlapped", "confirmed", "another-time-asked", "reply-unclear", "cancelled", "completed" or "missed".</param>
/// <param name="ByName">Who did it; empty for the patient and for the system.</param>
/// <param name="Detail">A sentence for staff, may be empty.</param>
public sealed record AppointmentStep(DateTimeOffset At, string What, string ByName, string Detail);
