namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>Why an episode is over before its time.</summary>
internal static class EndReasons
{
    public const string Died = "died";
    public const string Withdrew = "withdrew";

    /// <summary>In the same region, later: the recovery counts from that operation.</summary>
    public const string OperatedAgain = "operated-again";
}
