using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Recovery;
using static FbssFollowUp.PostOp.Tests.Recovery.Courses;

namespace FbssFollowUp.PostOp.Tests.Recovery;

public sealed class NewPatternTests
{
    private static readonly Operation Operation = new(84, 5, 8);

    [Theory]
    [InlineData("after the window", 84, "other-limb", null, null, "R4@84")]
    [InlineData("inside the window", 83, "other-limb", null, null, "")]
    [InlineData("worse function", 90, null, "worse", "same", "R4@90")]
    [InlineData("worse strength", 90, "", "same", "worse", "R4@90")]
    [InlineData("nothing new", 90, "", "better", "same", "")]
    [InlineData("not asked", 90, null, null, null, "")]
    public void A_change_of_pattern_counts_from_the_windows_end_on(
        string label, int day, string? newPain, string? function, string? strength, string expected) => Raised(
        Lumbar, Operation, new Course([At(day, 1, 1) with { NewPain = newPain?.Split(' ', StringSplitOptions.RemoveEmptyEntries), Function = function, Strength = strength }], []))
            .ShouldBe(expected, label);

    [Theory]
    [InlineData("said again it is the same", "90:other-limb 180:other-limb", "R4@90")]
    [InlineData("gone and back it is new", "90:other-limb 180: 365:other-limb", "R4@90 R4@365")]
    [InlineData("another one is new", "90:other-limb 180:other-limb,burning-or-electric", "R4@90 R4@180")]
    [InlineData("not asked it is still so", "90:other-limb 180:? 365:other-limb", "R4@90")]
    [InlineData("said inside the window it is new after it", "42:other-limb 90:other-limb", "R4@90")]
    public void What_the_form_repeats_is_raised_once(string label, string course, string expected) =>
        Raised(Lumbar, Operation, new Course(course.Split(' ').Select(One), [])).ShouldBe(expected, label);

    [Fact]
    public void Words_and_entries_of_staff_count_each_by_itself()
    {
        var (text, entry) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        ReportedPattern[] patterns =
        [
            new(text, 100, Instant(100), PatternCodes.OtherLimb, "patient"), new(text, 100, Instant(100), PatternCodes.StrengthWorse, "patient"),
            new(entry, 110, Instant(110), PatternCodes.OtherLimb, "Nurse Kim"), new(Guid.CreateVersion7(), 80, Instant(80), PatternCodes.OtherLimb, "patient")
        ];
        var findings = RecoveryRules.Evaluate(Lumbar, Operation, new Course([], [], patterns));
        findings.Select(f => f.Day).ShouldBe([100, 110]);
        findings[0].Sentence.ShouldBe("Day 100, after the recovery window (day 84): the patient wrote of pain in the other leg, worse strength.");
        findings[1].Sentence.ShouldContain("Nurse Kim noted");
    }

    private static AnsweredCheckIn One(string text)
    {
        var parts = text.Split(':');
        return At(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), 1, 1) with
        {
            NewPain = parts[1] == "?" ? null : parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries)
        };
    }
}
