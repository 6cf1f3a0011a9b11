namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of the sites pain is asked for: back and leg, after cervical surgery neck and arm.</summary>
public static class Sites
{
    public const string Back = "back";
    public const string Leg = "leg";
    public const string Neck = "neck";
    public const string Arm = "arm";
}
