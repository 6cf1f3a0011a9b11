using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>How a change of pattern is put in a sentence for staff.</summary>
internal static class PatternWords
{
    public static string Of(Protocol protocol, string code) => code switch
    {
        PatternCodes.OtherLimb => $"pain in the other {protocol.LimbSite}",
        PatternCodes.NewLimb => "pain in an arm or leg that did not hurt before",
        PatternCodes.BurningOrElectric => "burning or electric pain",
        PatternCodes.OtherPlace => "pain in a new place",
        PatternCodes.Unspecified => "new pain, not said where",
        PatternCodes.FunctionWorse => "worse function",
        PatternCodes.StrengthWorse => "worse strength",
        _ => RedFlagsSaid.Words(code)
    };
}
