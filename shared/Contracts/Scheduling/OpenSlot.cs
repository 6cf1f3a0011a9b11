namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A slot nobody has taken when it was asked for.</summary>
public sealed record OpenSlot(string ClinicianCode, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
