namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when a surgeon signs a protocol version off, by name. Answered with <see cref="Accepted"/> or <see cref="Refused"/>
/// (<c>version-unknown</c>, <c>already-signed</c>, <c>makes-no-sense</c>, <c>not-allowed</c>). Surgeons only.
/// </summary>
public sealed record SignProtocol(int Version);
