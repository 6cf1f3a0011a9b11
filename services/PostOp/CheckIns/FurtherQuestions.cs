namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>From when on the page asks more than pain and red flags.</summary>
internal static class FurtherQuestions
{
    private const int FromDay = 42;

    public static bool AreAskedIn(CheckIn checkIn) => checkIn.Day >= FromDay;
}
