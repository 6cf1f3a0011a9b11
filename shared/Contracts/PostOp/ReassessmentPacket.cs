namespace FbssFollowUp.Contracts.PostOp;

/// <summary>What a surgeon needs to decide: the course, the reasons, the alerts and what was done.</summary>
/// <param name="Summary">The case as in the list.</param>
/// <param name="Surgery">The operation.</param>
/// <param name="Curve">Answers in order of time.</param>
/// <param name="Reasons">Every rule raised, with its numbers.</param>
/// <param name="Watched">Days on which the same pain was watched inside the window (amber), not flagged.</param>
/// <param name="Steps">What happened to the case, in order of time: flagged, alerts, escalations, acknowledgement, decision.</param>
/// <param name="Questions">Likely patterns, each put as a question and never as a diagnosis.</param>
public sealed record ReassessmentPacket(
    ReassessmentSummary Summary, SurgerySummary Surgery, IReadOnlyList<CurvePoint> Curve, IReadOnlyList<RaisedReason> Reasons,
    IReadOnlyList<int> Watched, IReadOnlyList<CaseStep> Steps, IReadOnlyList<string>? Questions = null);
