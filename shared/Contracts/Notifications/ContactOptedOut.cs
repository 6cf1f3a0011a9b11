namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Told by Notifications when a phone number opted out of texts. E-mail and phone follow-up go on.</summary>
/// <param name="PatientIds">Every patient with that number.</param>
public sealed record ContactOptedOut(IReadOnlyList<Guid> PatientIds, string Channel, DateTimeOffset At);
