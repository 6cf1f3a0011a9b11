namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Told by Notifications when a phone number opted in to texts again.</summary>
public sealed record ContactOptedIn(IReadOnlyList<Guid> PatientIds, string Channel, DateTimeOffset At);
