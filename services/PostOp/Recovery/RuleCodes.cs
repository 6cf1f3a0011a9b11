namespace FbssFollowUp.PostOp.Recovery;

internal static class RuleCodes
{
    public const string Emergency = "R0";
    public const string Urgent = "R1";
    public const string Persistent = "R2";
    public const string Recurrence = "R3";
    public const string NewPattern = "R4";
    public const string Silence = "R5";
    public const string Distress = "R6";
}
