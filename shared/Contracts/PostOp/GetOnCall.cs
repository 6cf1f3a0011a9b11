namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the console for who is alerted in which order, who is away, and when the office is open. Answered with <see cref="OnCallSheet"/>.</summary>
public sealed record GetOnCall;
