namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to have new episodes pinned to a signed version; running episodes stay. Answered with <see cref="Accepted"/> or
/// <see cref="Refused"/> (<c>version-unknown</c>, <c>not-signed</c>, <c>already-in-force</c>, <c>not-allowed</c>). Surgeons and administrators.
/// </summary>
public sealed record PutProtocolInForce(int Version);
