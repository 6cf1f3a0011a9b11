namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Answer to <see cref="ListReassessments"/>.</summary>
/// <param name="Total">How many there are without skip and take.</param>
public sealed record ReassessmentList(IReadOnlyList<ReassessmentSummary> Cases, int Total);
