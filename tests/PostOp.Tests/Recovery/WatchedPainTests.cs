using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Recovery;
using static FbssFollowUp.PostOp.Tests.Recovery.Courses;

namespace FbssFollowUp.PostOp.Tests.Recovery;

public sealed class WatchedPainTests
{
    [Theory]
    [InlineData("inside the window", "42:4/7", "inside-window@42")]
    [InlineData("after it, alone", "90:4/7", "unconfirmed@90")]
    [InlineData("after it, refuted", "90:4/7 97:1/1", "unconfirmed@90")]
    [InlineData("confirmed, only the first was amber", "90:4/7 97:4/7 180:4/7", "unconfirmed@90")]
    [InlineData("a good course", "42:2/2 90:1/1", "")]
    public void Amber_is_what_is_expected_or_not_confirmed(string label, string course, string expected) =>
        string.Join(' ', WatchedPain.In(Lumbar, new Operation(84, 5, 8), Of(course)).Select(w => $"{w.Why}@{w.Day}")).ShouldBe(expected, label);

    [Theory]
    [InlineData("no risk", "", "7:2/2", Urgencies.Routine)]
    [InlineData("one risk factor", "smoking", "7:2/2", Urgencies.Routine)]
    [InlineData("two risk factors", "smoking diabetes", "7:2/2", Urgencies.Urgent)]
    [InlineData("an earlier amber", "", "7:5/8", Urgencies.Urgent)]
    public void Silence_is_one_level_more_urgent_with_two_risk_factors_or_an_earlier_amber(string label, string risks, string course, string expected) =>
        Silence.Of(
            Lumbar, new Operation(84, 5, 8, risks.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Of(course), Guid.CreateVersion7(), 14, 19, Instant(19))
            .Urgency.ShouldBe(expected, label);

    [Fact]
    public void A_fusion_and_a_revision_are_risk_factors_themselves() =>
        Silence.RiskFactorsOf(["fusion", "smoking"], "lumbar-fusion", revision: true).ShouldBe(["fusion", "prior-spine-surgery", "smoking"]);
}
