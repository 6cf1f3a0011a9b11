namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Something a scheduler must see to.</summary>
/// <param name="Kind">"another-time", "none-fits", "reply-unclear", "offer-expired" or "no-slots".</param>
/// <param name="AppointmentId">The appointment it is about, if any.</param>
/// <param name="RequestId">The request it is about, if any.</param>
public sealed record PatientWish(Guid WishId, string Kind, Guid PatientId, Guid? AppointmentId, Guid? RequestId, DateTimeOffset SaidAt);
