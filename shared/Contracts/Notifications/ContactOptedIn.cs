namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Told by Notifications when a phone number opted in to texts again.</summary>
/// <param name="ProxyIds">Everybody with that number who may answer for a patient; null for nobody.</param>
public sealed record ContactOptedIn(IReadOnlyList<Guid> PatientIds, string Channel, DateTimeOffset At, IReadOnlyList<Guid>? ProxyIds = null);
