using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Reassessments;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public sealed class ReassessmentStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Actor Surgeon = new("1", Roles.Surgeon, "Dr. Ellis");

    private static readonly TransitionTable Table = TransitionTable.Parse(
        """
                     | notify               | acknowledge          | start-review      | snooze           | decide           | close          | reraise
        flagged      | notified             | acknowledged         | not-acknowledged  | not-acknowledged | not-acknowledged | not-decided    | flagged
        notified     | notified             | acknowledged         | not-acknowledged  | not-acknowledged | not-acknowledged | not-decided    | flagged
        acknowledged | already-acknowledged | already-acknowledged | in-review         | acknowledged     | decided          | not-decided    | flagged
        in-review    | already-acknowledged | already-acknowledged | already-in-review | in-review        | decided          | not-decided    | flagged
        decided      | case-closed          | already-acknowledged | already-in-review | already-decided  | already-decided  | closed         | flagged
        closed       | case-closed          | case-closed          | already-in-review | already-decided  | already-decided  | already-closed | case-closed
        """);

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

    public static TheoryData<string, string, string> Cells { get; } = [.. Table.Cells];

    [Theory, MemberData(nameof(Cells))]
    public void Every_event_in_every_state_moves_it_on_or_is_refused_and_changes_nothing(string state, string @event, string expected)
    {
        var reassessment = In(state, "routine");
        var before = TransitionTable.Seen(reassessment);
        var refusal = Events[@event](reassessment);
        (refusal?.Code ?? reassessment.State).ShouldBe(expected);
        if (refusal is not null)
            TransitionTable.Seen(reassessment).ShouldBe(before);
    }

    [Fact]
    public void The_table_knows_every_state_and_every_verb() => Table.ShouldBeWhole(typeof(ReassessmentStates), typeof(Reassessment));

    /// <summary>The one cell that depends on more than the state.</summary>
    [Theory]
    [InlineData("acknowledged")]
    [InlineData("in-review")]
    public void An_emergency_is_not_left_alone(string state) => Events["snooze"](In(state, "emergency"))!.Code.ShouldBe("emergency-not-snoozed");

    private static Reassessment In(string state, string urgency)
    {
        var reassessment = Reassessment.Flag(Guid.CreateVersion7(), Guid.CreateVersion7(), "dr-ellis", CaseCode.New(), urgency, 97, Now);
        foreach (var step in Ways[state])
            Events[step](reassessment).ShouldBeNull();
        reassessment.State.ShouldBe(state);
        return reassessment;
    }

    [Fact]
    public void A_case_code_has_four_characters_that_are_not_mistaken()
    {
        for (var i = 0; i < 1000; i++)
            CaseCode.New().ShouldMatch("^[ACDEFHJKMNPQRTUVWXY34679]{4}$");
        CaseCode.Characters.IndexOfAny(['0', 'O', '1', 'I', 'L', '5', 'S', '2', 'Z', '8', 'B', 'G']).ShouldBe(-1);
    }
}
