namespace FbssFollowUp.Contracts.PostOp;

/// <summary>One thing that happened to a case.</summary>
/// <param name="What">"flagged", "evidence-added", "alerted", "escalated", "alerted-again", "acknowledged", "due-date-passed", "decided",
/// "patient-told" or "closed".</param>
/// <param name="Who">Display name of who did it or was alerted; empty for the system.</param>
/// <param name="Detail">A sentence for staff.</param>
public sealed record CaseStep(DateTimeOffset At, string What, string Who, string Detail);
