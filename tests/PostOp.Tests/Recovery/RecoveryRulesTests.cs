using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Recovery;
using static FbssFollowUp.PostOp.Tests.Recovery.Courses;

namespace FbssFollowUp.PostOp.Tests.Recovery;

public sealed class RecoveryRulesTests
{
    [Theory]
    [InlineData("good recovery", 6, 8, "7:4/4 14:3/3 90:1/1 180:1/1", "")]
    [InlineData("persistent leg pain", 5, 8, "14:4/7 90:4/7 97:4/7", "R2@97")]
    [InlineData("not confirmed yet", 5, 8, "90:4/7", "")]
    [InlineData("bad day, fine a week later", 7, 8, "90:6/6 97:2/2", "")]
    [InlineData("six days later confirms nothing", 5, 8, "90:4/7 96:4/7", "")]
    [InlineData("the next one a week later confirms, however late", 5, 8, "90:4/7 180:4/7", "R2@180")]
    [InlineData("a run is raised once", 5, 8, "90:4/7 97:4/7 180:4/7 365:4/7", "R2@97")]
    [InlineData("a good check-in ends the run", 5, 8, "90:4/7 97:4/7 180:4/5 365:4/7 372:4/7", "R2@97 R2@372")]
    [InlineData("inside the window only watched", 7, 8, "42:8/8 70:8/8", "")]
    [InlineData("exactly 30 % and 2 points is enough", 0, 10, "90:0/6 97:0/6", "")]
    [InlineData("30 % but severe", 10, 10, "90:7/7 97:7/7", "R2@97")]
    [InlineData("leg healed, back worse than before", 4, 8, "42:6/1 90:6/1 97:6/1", "R2@97")]
    [InlineData("worst below 5 is not much", 4, 4, "90:4/4 97:4/4", "")]
    [InlineData("no baseline, leg 5", null, null, "90:0/5 97:0/5", "R2@97")]
    [InlineData("no baseline, leg 4", null, null, "90:0/4 97:0/4", "")]
    [InlineData("no baseline, back 5 is below 5.5", null, null, "90:5/0 97:5/0", "")]
    [InlineData("no baseline, back 6", null, null, "90:6/0 97:6/0", "R2@97")]
    [InlineData("one baseline: that site counts", 8, null, "90:6/0 97:6/0", "R2@97")]
    [InlineData("a tie: the site worse now counts", 8, 8, "90:5/6 97:5/6", "R2@97")]
    [InlineData("recurrence after a year", 10, 9, "7:4/4 28:3/3 42:3/3 365:6/6 372:6/6", "R3@372")]
    [InlineData("best must be held twice", 10, 9, "28:6/6 42:3/3 90:5/5 365:6/6 372:6/6", "")]
    [InlineData("recurrence at one site is not confirmed by the other", 10, 9, "28:3/3 42:3/3 90:5/3 97:3/5", "")]
    [InlineData("nine on day 13 is early", 8, 9, "13:8/9", "")]
    [InlineData("nine on day 14 is urgent", 8, 9, "14:8/9", "R1@14")]
    [InlineData("a jump of four", 6, 7, "28:3/3 42:3/7", "R1@42")]
    [InlineData("a jump of three is none", 6, 7, "28:3/3 42:3/6", "")]
    public void Rules_are_raised_on_the_day_they_say(string label, int? before, int? limbBefore, string course, string expected) =>
        Raised(Lumbar, new Operation(84, before, limbBefore), Of(course)).ShouldBe(expected, label);

    [Theory]
    [InlineData("day 179 is inside", "172:7/7 179:7/7", "")]
    [InlineData("day 180 is the first after", "180:7/7 187:7/7", "R2@187")]
    public void The_window_of_a_fusion_ends_on_its_day(string label, string course, string expected) =>
        Raised(Protocol(Procedures.LumbarFusion), new Operation(180, 8, 7), Of(course)).ShouldBe(expected, label);

    [Theory]
    [InlineData("40 % relief at day 90 is too little", "90:6/0 97:6/0", "R2@97")]
    [InlineData("40 % relief at day 60 is enough", "60:6/0 67:6/0", "")]
    [InlineData("50 % relief is enough", "90:5/0 97:5/0", "")]
    public void A_stimulator_must_relieve_half_from_day_90_on(string label, string course, string expected) =>
        Raised(Protocol(Procedures.StimulatorImplant), new Operation(56, 10, 0), Of(course)).ShouldBe(expected, label);

    [Theory]
    [InlineData("a quarter better than before surgery is too little", 8.0, "R2@97")]
    [InlineData("a third better is enough", 9.0, "")]
    [InlineData("not known before: from the first one after it", null, "R2@97")]
    public void The_peg_is_compared_with_the_one_before_surgery_where_it_is_known(string label, double? before, string expected)
    {
        AnsweredCheckIn[] peg6 = [At(90, 6, 6) with { Peg = 6 }, At(97, 6, 6) with { Peg = 6 }];
        Raised(Lumbar, new Operation(84, 10, 10, PegBefore: (decimal?)before), new Course(peg6, [])).ShouldBe(expected, label);
    }

    [Fact]
    public void A_peg_of_thirds_is_told_with_one_decimal()
    {
        Course thirds = new([At(90, 6, 6) with { Peg = 16 / 3m }], []);
        PersistentPainConditions.Of(Lumbar, new Operation(84, 10, 10, PegBefore: 17 / 3m), thirds, thirds.CheckIns[0])
            .ShouldContain(c => c.StartsWith("PEG 5.3, at or above", StringComparison.Ordinal) && c.EndsWith("the first (5.7)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_patients_own_judgement_confirms_at_once()
    {
        var day90 = At(90, 6, 6) with { GlobalChange = 4 };
        Raised(Lumbar, new Operation(90, 7, 7), new Course([day90], [])).ShouldBe("R2@90");
        Raised(Lumbar, new Operation(90, 7, 7), new Course([day90 with { GlobalChange = 3 }], [])).ShouldBe("");
    }

    [Fact]
    public void Peg_from_five_and_hardly_better_than_the_first_counts()
    {
        AnsweredCheckIn Peg(int day, decimal peg) => At(day, 5, 5) with { Peg = peg };
        Raised(Lumbar, new Operation(84, 9, 9), new Course([Peg(42, 6), Peg(90, 5), Peg(97, 5)], [])).ShouldBe("R2@97");
        Raised(Lumbar, new Operation(84, 9, 9), new Course([Peg(42, 8), Peg(90, 5), Peg(97, 5)], [])).ShouldBe("");
    }

    [Theory]
    [InlineData("first group", "saddle-numbness", "R0@3")]
    [InlineData("second group", "fever", "R1@3")]
    [InlineData("both", "fever chest-pain", "R0@3 R1@3")]
    [InlineData("a code of no group is nothing to be calm about", "rash", "R1@3")]
    public void Red_flags_count_on_any_day(string label, string codes, string expected) =>
        Raised(Lumbar, new Operation(84, 5, 8), new Course([At(3, 4, 4) with { RedFlags = codes.Split(' ') }], [])).ShouldBe(expected, label);

    [Fact]
    public void A_yes_that_names_nothing_is_an_emergency() =>
        Raised(Lumbar, new Operation(84, 5, 8), new Course([At(3, 4, 4) with { RedFlags = [], UnnamedRedFlag = true }], [])).ShouldBe("R0@3");

    [Theory]
    [InlineData("Emergency", "R0@10")]
    [InlineData("Urgent", "R1@10")]
    [InlineData("Distress", "R6@10")]
    public void Phrases_of_the_lexicon_raise_their_rule(string group, string expected) => Raised(
        Lumbar, new Operation(84, 5, 8), new Course([], [new SafetyPhrase(Guid.CreateVersion7(), 10, Instant(10), Enum.Parse<SafetyGroup>(group), "x")])).ShouldBe(expected);

    [Fact]
    public void A_half_answered_check_in_is_compared_only_when_no_more_will_come()
    {
        var half = At(97, 4, null) with { IsOver = false };
        var course = Of("90:4/7").CheckIns;
        Raised(Lumbar, new Operation(84, 5, 8), new Course([.. course, half], [])).ShouldBe("");
        RecoveryRules.Unconfirmed(Lumbar, new Operation(84, 5, 8), new Course([.. course, half], [])).ShouldHaveSingleItem().Day.ShouldBe(90);
    }

    [Fact]
    public void A_recheck_that_is_still_bad_needs_no_confirmation()
    {
        var recheck = At(130, 4, 7) with { IsRecheck = true };
        RecoveryRules.Evaluate(Lumbar, new Operation(84, 5, 8), new Course([.. Of("90:4/7 97:4/7").CheckIns, recheck], []))
            .Select(f => (f.Rule, f.Day)).ShouldBe([("R2", 97), ("R2", 130)]);
    }

    [Theory]
    [InlineData("bad day 90", "90:4/7", "90")]
    [InlineData("still waits though day 95 was good", "90:4/7 95:1/1", "90")]
    [InlineData("spoken to", "90:4/7 97:1/1", "")]
    [InlineData("in a confirmed run nothing waits", "90:4/7 97:4/7 180:4/7", "")]
    [InlineData("a recurrence waits as well", "28:1/1 42:1/1 90:1/5", "90")]
    [InlineData("a bad day between the first and its confirmation waits for its own", "90:4/7 94:4/7 97:1/1", "94")]
    [InlineData("a recurrence that began before waits beside it", "28:1/1 42:1/1 90:1/5 95:5/6", "90 95")]
    public void What_waits_for_confirmation_is_known(string label, string course, string days) =>
        string.Join(' ', RecoveryRules.Unconfirmed(Lumbar, new Operation(84, 5, 8), Of(course)).Select(c => c.Day)).ShouldBe(days, label);

    [Fact]
    public void Inside_the_window_the_same_pain_is_watched() =>
        RecoveryRules.WatchedDays(Lumbar, new Operation(84, 5, 8), Of("14:4/7 28:2/2 42:4/7 90:4/7")).ShouldBe([14, 42]);

    [Fact]
    public void A_reason_says_its_numbers_threshold_and_version()
    {
        var reason = RecoveryRules.Evaluate(Lumbar, new Operation(84, 5, 8), Of("90:4/7 97:4/7")).ShouldHaveSingleItem();
        reason.Sentence.ShouldBe(
            "Day 97, after the recovery window (day 84): leg pain 8 before surgery, 7 now: 1 point (12 %) better, where 30 % and 2 points are needed; "
            + "pain 7, at or above 7 whatever the improvement. First seen on day 90, confirmed on day 97.");
        reason.Inputs["protocol"].ShouldBe("lumbar-microdiscectomy v1");
        reason.Inputs["first on day"].ShouldBe("90");
    }
}
