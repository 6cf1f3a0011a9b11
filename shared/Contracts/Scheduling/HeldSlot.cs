namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A slot held for a request until an instant.</summary>
/// <param name="ClinicianCode">The clinician's code, e.g. "dr-ellis".</param>
/// <param name="TimeZone">The clinic's IANA zone, for showing wall time.</param>
public sealed record HeldSlot(Guid HoldId, string ClinicianCode, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string TimeZone, DateTimeOffset HeldUntil);
