namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of the states of a reassessment case, in their order.</summary>
public static class ReassessmentStates
{
    public const string Flagged = "flagged";
    public const string Notified = "notified";
    public const string Acknowledged = "acknowledged";
    public const string InReview = "in-review";
    public const string Decided = "decided";
    public const string Closed = "closed";
}
