using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>What the page asks beside pain and red flags, and from when on.</summary>
internal static class FurtherQuestions
{
    public static IReadOnlyList<string> In(CheckIn checkIn, Protocol protocol) => protocol.Version.Instruments.OnDay(checkIn.Day);
}
