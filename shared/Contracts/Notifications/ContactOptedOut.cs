namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Told by Notifications when a phone number opted out of texts. E-mail and phone follow-up go on.</summary>
/// <param name="PatientIds">Every patient with that number.</param>
/// <param name="ProxyIds">Everybody with that number who may answer for a patient; null for nobody.</param>
public sealed record ContactOptedOut(IReadOnlyList<Guid> PatientIds, string Channel, DateTimeOffset At, IReadOnlyList<Guid>? ProxyIds = null);
