namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of the states of a protocol version: draft → signed → in force → retired; a signed draft that is edited is a draft again.</summary>
public static class ProtocolStates
{
    public const string Draft = "draft";
    public const string SignedOff = "signed";

    /// <summary>New episodes are pinned to it; one version at a time.</summary>
    public const string InForce = "in-force";

    /// <summary>Episodes pinned to it go on; it can be put in force again.</summary>
    public const string Retired = "retired";
}
