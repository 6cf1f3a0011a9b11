namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console to give a held slot back before its time. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
public sealed record ReleaseHold(Guid HoldId);
