namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Asked by the console for one protocol version. Answered with <see cref="ProtocolSheet"/> or <see cref="Refused"/> (<c>version-unknown</c>,
/// <c>not-allowed</c>).
/// </summary>
/// <param name="ComparedWith">The version to list the differences from; null for the one it was made from.</param>
public sealed record GetProtocol(int Version, int? ComparedWith);
