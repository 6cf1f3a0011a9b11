namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A time as a patient sees it.</summary>
/// <param name="Id">The hold, or the appointment.</param>
public sealed record OfferedTime(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
