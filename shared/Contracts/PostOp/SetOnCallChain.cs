namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to set the order in which surgeons are alerted. Answered with <see cref="Accepted"/> or <see cref="Refused"/>
/// (<c>staff-unknown</c>, <c>twice</c>, <c>not-a-surgeon</c>, <c>not-allowed</c>). Surgeons and administrators.
/// </summary>
/// <param name="StaffIds">Active surgeons, first to be alerted first; empty for none: the operating surgeon comes first again.</param>
public sealed record SetOnCallChain(IReadOnlyList<Guid> StaffIds);
