namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console: an appointment may be made. Without imaging and operative report it is refused, unless a surgeon or an administrator overrides
/// that with a reason, which is kept with their name. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.
/// </summary>
/// <param name="OverrideReason">Why the review goes without the records; null or empty for no override.</param>
public sealed record MarkRequestReady(Guid RequestId, string? OverrideReason);
