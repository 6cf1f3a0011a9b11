namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when a surgeon signs a protocol version off, by name. Answered with <see cref="Accepted"/> or <see cref="Refused"/>
/// (<c>version-unknown</c>, <c>already-signed</c>, <c>changed-meanwhile</c>, <c>makes-no-sense</c>, <c>not-allowed</c>). Surgeons only.
/// </summary>
/// <param name="ChangedAt">When the version the surgeon has read was changed last: what somebody changed since is not signed. Null for the one that
/// ships, which nobody changes.</param>
public sealed record SignProtocol(int Version, DateTimeOffset? ChangedAt = null);
