namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to change settings of a draft; a signed draft is a draft again. What makes no sense is refused whole. Answered with
/// <see cref="Accepted"/> or <see cref="Refused"/> (<c>version-unknown</c>, <c>not-a-draft</c>, <c>makes-no-sense</c>, <c>not-allowed</c>).
/// Surgeons and administrators.
/// </summary>
/// <param name="Values">New values by <see cref="ProtocolSetting.Path"/>; settings left out stay.</param>
public sealed record EditProtocol(int Version, IReadOnlyDictionary<string, string> Values);
