using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.StandingLinks;
using FbssFollowUp.PostOp.Surgeries;

namespace FbssFollowUp.PostOp.Tests.StandingLinks;

public sealed class StandingLinkCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Patient = new("hash", Roles.Patient, "");

    [Theory]
    [InlineData("followed", null)]
    [InlineData("a pause that is over", null)]
    [InlineData("paused", "follow-up-paused")]
    [InlineData("withdrawn", "follow-up-over")]
    [InlineData("withdrawn and back", null)]
    [InlineData("dead", "follow-up-over")]
    [InlineData("nobody's", "link-unknown")]
    public void A_link_begins_something_only_while_its_patient_is_followed(string course, string? code) =>
        (StandingLinkCheck.Refusal(EpisodeAfter(course), Patient, Now)?.Code).ShouldBe(code);

    [Fact]
    public void Nobody_but_a_patient_uses_one() =>
        StandingLinkCheck.Refusal(EpisodeAfter("followed"), new Actor("1", Roles.Surgeon, "Dr. Ellis"), Now)!.Code.ShouldBe("link-unknown");

    [Theory]
    [InlineData("the last one of the day", 4, 20, false, null)]
    [InlineData("one more", 5, 0, false, "too-many-today")]
    [InlineData("into the last one, which is open", 5, 19, true, null)]
    [InlineData("into the open one over and over", 1, 20, true, "too-many-today")]
    public void Five_check_ins_a_day_can_be_begun_with_it(string label, int begun, int reopened, bool isOneOpen, string? code) =>
        (StandingLinkCheck.Refusal(new StandingLinkUse(begun, reopened), isOneOpen)?.Code).ShouldBe(code, label);

    private static Episode? EpisodeAfter(string course)
    {
        var episode = Episode.Open(PostOpService.Microdiscectomy(Guid.CreateVersion7(), new(2026, 3, 2)), null, Now.AddDays(-90));
        if (course.Contains("pause", StringComparison.Ordinal))
            episode.Pause(course == "paused" ? Now.AddDays(1) : Now, "travels");
        if (course.StartsWith("withdrawn", StringComparison.Ordinal))
            episode.End(EndReasons.Withdrew, Now.AddDays(-2));
        if (course == "withdrawn and back")
            episode.Reopen(Now.AddDays(-1));
        if (course == "dead")
            episode.End(EndReasons.Died, Now);
        return course == "nobody's" ? null : episode;
    }
}
