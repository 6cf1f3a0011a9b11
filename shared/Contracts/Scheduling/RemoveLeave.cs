namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console to take a leave or holiday back. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
public sealed record RemoveLeave(Guid LeaveId);
