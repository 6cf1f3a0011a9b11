using System.Globalization;
using FbssFollowUp.PostOp.CheckIns;
using static FbssFollowUp.PostOp.Tests.Recovery.Courses;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class ConfirmationPlanTests
{
    private const int AWeek = 7;

    /// <summary>Check-ins are written as kind, day and state: "c97 planned", "p90 sent".</summary>
    [Theory]
    [InlineData("a week after", "90", "", 90, "97", "")]
    [InlineData("it is planned", "90", "c97 planned", 90, "", "")]
    [InlineData("it is out, and answered late", "90", "c97 sent", 99, "", "")]
    [InlineData("it was not answered", "90", "c97 missed", 103, "", "")]
    [InlineData("it was taken back, and the pain is as bad after all", "90", "c97 skipped", 92, "97", "")]
    [InlineData("after its day it is asked at once", "90", "c97 skipped", 99, "99", "")]
    [InlineData("a day of the protocol's own that day will do", "83", "p90 planned", 83, "", "")]
    [InlineData("the protocol's next day is three days off", "87", "p90 planned", 87, "94", "")]
    [InlineData("the confirmation of an earlier bad day comes too soon for a later one", "94", "c97 completed", 97, "101", "")]
    [InlineData("and stays for the earlier one", "90 94", "c97 planned", 94, "101", "")]
    [InlineData("two of one day need one", "90 90", "", 90, "97", "")]
    [InlineData("the later one's speaks to the earlier one, too, once its own day is gone", "90 94", "", 101, "101", "")]
    [InlineData("nothing waits any more", "", "c97 planned, p180 planned", 92, "", "97")]
    [InlineData("only the later one waits any more", "94", "c97 planned", 95, "101", "97")]
    public void Each_bad_check_in_is_asked_about_again_after_a_week(
        string label, string awaited, string existing, int today, string missing, string needless)
    {
        var bad = awaited.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => At(Number(day), 4, 7)).ToList();
        var checkIns = existing.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(CheckInOf).ToList();
        Days(ConfirmationPlan.Missing(bad, checkIns, AWeek, today)).ShouldBe(missing, label);
        Days(ConfirmationPlan.Needless(bad, checkIns, AWeek).Select(c => c.Day)).ShouldBe(needless, label);
    }

    private static CheckIn CheckInOf(string text)
    {
        var parts = text.Split(' ');
        var day = Number(parts[0][1..]);
        var checkIn = CheckIn.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), day, text[0] == 'c' ? CheckInKinds.Confirmation : CheckInKinds.Planned, Instant(day));
        if (parts[1] == CheckInStates.Skipped)
            checkIn.Skip(Instant(day));
        else if (parts[1] != CheckInStates.Planned)
            checkIn.Send(Instant(day), Instant(day + 5), null);
        if (parts[1] == CheckInStates.Missed)
            checkIn.Miss(Instant(day + 5));
        if (parts[1] == CheckInStates.Completed)
        {
            checkIn.Answer();
            checkIn.Complete(Instant(day));
        }
        checkIn.State.ShouldBe(parts[1]);
        return checkIn;
    }

    private static int Number(string day) => int.Parse(day, CultureInfo.InvariantCulture);

    private static string Days(IEnumerable<int> days) => string.Join(' ', days);
}
