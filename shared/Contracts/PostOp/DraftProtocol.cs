namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to begin a new protocol version as a draft. Answered with <see cref="Accepted"/> (its notice is the draft's number) or
/// <see cref="Refused"/> (<c>version-unknown</c>, <c>draft-exists</c>, <c>not-allowed</c>). Surgeons and administrators.
/// </summary>
/// <param name="BasedOn">The version whose content it begins with.</param>
public sealed record DraftProtocol(int BasedOn);
