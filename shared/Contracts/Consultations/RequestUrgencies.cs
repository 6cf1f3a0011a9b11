namespace FbssFollowUp.Contracts.Consultations;

/// <summary>How soon somebody must look at a request: what the screen before it said.</summary>
public static class RequestUrgencies
{
    public const string Emergency = "emergency";
    public const string Urgent = "urgent";
    public const string Routine = "routine";
}
