using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>From when on the page asks more than pain and red flags.</summary>
internal static class FurtherQuestions
{
    public static bool AreAskedIn(CheckIn checkIn, Protocol protocol) => checkIn.Day >= protocol.Version.Instruments.FromDay;
}
