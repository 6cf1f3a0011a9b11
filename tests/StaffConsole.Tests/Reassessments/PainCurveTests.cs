using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.StaffConsole.Components.Reassessments;

namespace FbssFollowUp.StaffConsole.Tests.Reassessments;

public sealed class PainCurveTests
{
    private static readonly SurgerySummary Surgery = new(
        Guid.Empty, Procedures.LumbarMicrodiscectomy, 1, "left", false, "dr-ellis", new(2026, 3, 2), 5, 8, [], 84, "lumbar-microdiscectomy v1", Sites.Back, Sites.Leg);

    [Fact]
    public void Levels_lie_between_the_axes_the_day_of_surgery_at_the_left_and_ten_at_the_top()
    {
        var curve = PainCurve.Of(Surgery, [Point(42, 3, 10), Point(105, 0, 7)]);

        curve.LastDay.ShouldBe(105);
        curve.WindowEndsAt.ShouldBe(568);
        curve.Axial.ShouldBe([new(0, 5, 40, 140), new(42, 3, 304, 188), new(105, 0, 700, 260)]);
        curve.Limb.ShouldBe([new(0, 8, 40, 68), new(42, 10, 304, 20), new(105, 7, 700, 92)]);
    }

    [Fact]
    public void A_site_not_answered_leaves_no_mark_and_no_zero()
    {
        var curve = PainCurve.Of(Surgery with { AxialBefore = null }, [Point(42, null, 6), Point(84, 4, null)]);

        curve.Axial.ShouldBe([new(84, 4, 700, 164)]);
        curve.Limb.ShouldBe([new(0, 8, 40, 68), new(42, 6, 370, 116)]);
    }

    [Fact]
    public void Without_answers_the_window_is_drawn_all_the_same()
    {
        var curve = PainCurve.Of(Surgery with { AxialBefore = null, LimbBefore = null }, []);

        curve.WindowEndsAt.ShouldBe(700);
        curve.Axial.ShouldBeEmpty();
        curve.Limb.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(28, new[] { 0, 7, 14, 21, 28 })]
    [InlineData(84, new[] { 0, 14, 28, 42, 56, 70, 84 })]
    [InlineData(180, new[] { 0, 30, 60, 90, 120, 150, 180 })]
    [InlineData(730, new[] { 0, 90, 180, 270, 360, 450, 540, 630, 720 })]
    public void Days_are_marked_at_most_ten_times(int lastDay, int[] days) =>
        PainCurve.Of(Surgery with { WindowEndsDay = lastDay }, []).Days.Select(t => t.Value).ShouldBe(days);

    [Fact]
    public void Levels_are_marked_by_twos_from_the_bottom() =>
        PainCurve.Of(Surgery, []).Levels.ShouldBe([new(0, 260), new(2, 212), new(4, 164), new(6, 116), new(8, 68), new(10, 20)]);

    private static CurvePoint Point(int day, int? axial, int? limb) => new(day, default, axial, limb, [], "text", "planned");
}
