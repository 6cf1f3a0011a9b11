using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Reassessments;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public sealed class ReassessmentStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Actor Surgeon = new("1", Roles.Surgeon, "Dr. Ellis");

    private static readonly Dictionary<string, Func<Reassessment, Refused?>> Events = new()
    {
        ["notify"] = r => r.Notify(),
        ["acknowledge"] = r => r.Acknowledge(Surgeon, "Phone", new(2026, 3, 9), Now.AddDays(8)),
        ["start-review"] = r => r.StartReview(),
        ["snooze"] = r => r.Snooze(new(2026, 3, 20), Now.AddDays(18), "Away", 7, Now),
        ["decide"] = r => r.Decide("new-mri", null, null),
        ["close"] = r => r.Close(Now),
        ["reraise"] = r => r.Reraise("emergency")
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["flagged"] = [],
        ["notified"] = ["notify"],
        ["acknowledged"] = ["notify", "acknowledge"],
        ["in-review"] = ["notify", "acknowledge", "start-review"],
        ["decided"] = ["notify", "acknowledge", "decide"],
        ["closed"] = ["notify", "acknowledge", "decide", "close"]
    };

    [Theory]
    [InlineData("flagged", "notify", "notified")]
    [InlineData("flagged", "acknowledge", "acknowledged")]
    [InlineData("flagged", "start-review", "not-acknowledged")]
    [InlineData("flagged", "snooze", "not-acknowledged")]
    [InlineData("flagged", "decide", "not-acknowledged")]
    [InlineData("flagged", "close", "not-decided")]
    [InlineData("flagged", "reraise", "flagged")]
    [InlineData("notified", "notify", "notified")]
    [InlineData("notified", "acknowledge", "acknowledged")]
    [InlineData("notified", "start-review", "not-acknowledged")]
    [InlineData("notified", "snooze", "not-acknowledged")]
    [InlineData("notified", "decide", "not-acknowledged")]
    [InlineData("notified", "close", "not-decided")]
    [InlineData("notified", "reraise", "flagged")]
    [InlineData("acknowledged", "notify", "already-acknowledged")]
    [InlineData("acknowledged", "acknowledge", "already-acknowledged")]
    [InlineData("acknowledged", "start-review", "in-review")]
    [InlineData("acknowledged", "snooze", "acknowledged")]
    [InlineData("acknowledged", "decide", "decided")]
    [InlineData("acknowledged", "close", "not-decided")]
    [InlineData("acknowledged", "reraise", "flagged")]
    [InlineData("in-review", "notify", "already-acknowledged")]
    [InlineData("in-review", "acknowledge", "already-acknowledged")]
    [InlineData("in-review", "start-review", "already-in-review")]
    [InlineData("in-review", "snooze", "in-review")]
    [InlineData("in-review", "decide", "decided")]
    [InlineData("in-review", "close", "not-decided")]
    [InlineData("in-review", "reraise", "flagged")]
    [InlineData("decided", "notify", "case-closed")]
    [InlineData("decided", "acknowledge", "already-acknowledged")]
    [InlineData("decided", "start-review", "already-in-review")]
    [InlineData("decided", "snooze", "already-decided")]
    [InlineData("decided", "decide", "already-decided")]
    [InlineData("decided", "close", "closed")]
    [InlineData("decided", "reraise", "flagged")]
    [InlineData("closed", "notify", "case-closed")]
    [InlineData("closed", "acknowledge", "case-closed")]
    [InlineData("closed", "start-review", "already-in-review")]
    [InlineData("closed", "snooze", "already-decided")]
    [InlineData("closed", "decide", "already-decided")]
    [InlineData("closed", "close", "already-closed")]
    [InlineData("closed", "reraise", "case-closed")]
    public void Every_event_in_every_state_moves_it_on_or_is_refused(string state, string @event, string expected)
    {
        var reassessment = Reassessment.Flag(Guid.CreateVersion7(), Guid.CreateVersion7(), "dr-ellis", CaseCode.New(), "routine", 97, Now);
        foreach (var step in Ways[state])
            Events[step](reassessment).ShouldBeNull();
        reassessment.State.ShouldBe(state);
        var refusal = Events[@event](reassessment);
        (refusal?.Code ?? reassessment.State).ShouldBe(expected);
        if (refusal is not null)
            reassessment.State.ShouldBe(state);
    }

    [Fact]
    public void The_table_above_is_whole() => GetType().GetMethod(nameof(Every_event_in_every_state_moves_it_on_or_is_refused))!
        .GetCustomAttributes(typeof(InlineDataAttribute), false).Length.ShouldBe(Ways.Count * Events.Count);

    [Fact]
    public void A_case_code_has_four_characters_that_are_not_mistaken()
    {
        for (var i = 0; i < 1000; i++)
            CaseCode.New().ShouldMatch("^[ACDEFHJKMNPQRTUVWXY34679]{4}$");
        CaseCode.Characters.IndexOfAny(['0', 'O', '1', 'I', 'L', '5', 'S', '2', 'Z', '8', 'B', 'G']).ShouldBe(-1);
    }
}
