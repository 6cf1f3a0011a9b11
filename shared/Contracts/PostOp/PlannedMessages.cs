namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Answer to <see cref="ListPlannedMessages"/>.</summary>
/// <param name="TimeZone">The patient's IANA zone, in which the times are shown.</param>
/// <param name="PausedUntil">Nothing is sent before, UTC; null if follow-up is not paused.</param>
/// <param name="PauseReason">Why it is paused.</param>
/// <param name="EndReason">"died" or "withdrew" where follow-up is over; else null.</param>
public sealed record PlannedMessages(
    string TimeZone, DateTimeOffset? PausedUntil, string? PauseReason, string? EndReason, IReadOnlyList<PlannedMessage> Messages);
