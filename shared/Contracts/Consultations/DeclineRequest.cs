namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console: the practice cannot help; the patient is told to call, not why. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.
/// </summary>
/// <param name="Reason">For staff, needed.</param>
public sealed record DeclineRequest(Guid RequestId, string Reason);
