namespace FbssFollowUp.Contracts.Notifications;

/// <summary>An appointment as a calendar entry says it (RFC 5545): no diagnosis, no procedure.</summary>
/// <param name="AppointmentId">Makes the entry's UID: a moved appointment replaces its entry instead of adding one.</param>
/// <param name="Sequence">Rising with every change, from 0.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC, after the start.</param>
/// <param name="TimeZone">The clinic's IANA zone, in which the entry is written.</param>
/// <param name="Cancelled">The entry is withdrawn.</param>
public sealed record AppointmentInvitation(
    Guid AppointmentId, int Sequence, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string TimeZone, bool Cancelled);
