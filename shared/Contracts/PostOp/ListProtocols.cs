namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the console for all protocol versions, newest first. Answered with <see cref="ProtocolList"/>.</summary>
public sealed record ListProtocols;
