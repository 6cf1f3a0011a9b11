namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of how soon a case must be acknowledged.</summary>
public static class Urgencies
{
    public const string Emergency = "emergency";
    public const string Urgent = "urgent";
    public const string Routine = "routine";
}
