using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local.Tests.Stories;

public sealed class FindMissesTests
{
    private static readonly Story Plain = new(
        "a", new StoryPatient("en", "America/New_York", Channels.Sms), new StorySurgery(Procedures.LumbarFusion, false, 1, 5, 5, []), [], [], [], [], null);

    [Fact]
    public void A_rule_raised_within_its_days_is_as_expected() => Misses(Plain with { Expect = [new("R2", 97, 104)] }, Flagged("R2", 97.6)).ShouldBeEmpty();

    [Fact]
    public void A_rule_never_raised_is_a_miss() => Misses(Plain with { Expect = [new("R2", 97, 104)] }).ShouldHaveSingleItem().Happened.ShouldBe("never");

    [Fact]
    public void A_rule_raised_too_early_is_missing_in_its_days_and_without_cause_in_others() =>
        Misses(Plain with { Expect = [new("R2", 97, 104)] }, Flagged("R2", 90.5)).Count.ShouldBe(2);

    [Fact]
    public void A_rule_nobody_expected_is_a_miss_unless_it_is_allowed()
    {
        Misses(Plain, Flagged("R1", 14.6)).ShouldHaveSingleItem().Expected.ShouldBe("nothing raised");
        Misses(Plain with { Allow = ["R1"] }, Flagged("R1", 14.6)).ShouldBeEmpty();
    }

    [Fact]
    public void The_first_text_must_be_read_as_the_story_says()
    {
        var story = Plain with { Read = "opted-out" };
        Misses(story, Read("STOP", "opted-out"), Read("4", "understood")).ShouldBeEmpty();
        Misses(story, Read("STOP", "human")).ShouldHaveSingleItem().Happened.ShouldBe("\"STOP\" read as human");
        Misses(story).ShouldHaveSingleItem().Happened.ShouldBe("no text read");
    }

    [Theory]
    [InlineData("understood", 7, true)]
    [InlineData("understood", 8, false)]
    [InlineData("understood", null, false)]
    [InlineData("human", 7, false)]
    public void A_reply_must_be_read_so_with_exactly_its_value(string read, int? back, bool holds) =>
        Misses(Plain with { Read = "understood", OwnText = new("7", 7, null, null) }, Read("7", read) with { Back = back }).Count.ShouldBe(holds ? 0 : 1);

    private static List<StoryMiss> Misses(Story story, params IReadOnlyList<StoryEvent> events) => [.. FindMisses.In(new PlayedStory(story, events))];

    private static StoryEvent Flagged(string rule, double day) => new(day, default, StoryEvents.Flagged, Rule: rule, Reasons: ["because"]);

    private static StoryEvent Read(string text, string read) => new(3, default, StoryEvents.Read, Text: text, As: read);
}
