using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.CheckIns;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class CheckInStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    private static readonly TransitionTable Table = TransitionTable.Parse(
        """
                  | send                 | skip                 | answer            | complete              | miss              | take-up-again | move-to   | prompt-at | prompted  | save
        planned   | sent                 | skipped              | check-in-not-open | check-in-not-open     | check-in-not-open | planned       | planned   | planned   | planned   | planned
        sent      | check-in-not-planned | check-in-not-planned | answering         | check-in-not-answered | missed            | sent          | sent      | sent      | sent      | sent
        answering | check-in-not-planned | check-in-not-planned | answering         | completed             | missed            | answering     | answering | answering | answering | answering
        completed | check-in-not-planned | check-in-not-planned | already-answered  | already-answered      | already-answered  | completed     | completed | completed | completed | completed
        missed    | check-in-not-planned | check-in-not-planned | link-expired      | link-expired          | link-expired      | missed        | missed    | missed    | missed    | missed
        skipped   | check-in-not-planned | check-in-not-planned | link-expired      | link-expired          | link-expired      | planned       | skipped   | skipped   | skipped   | skipped
        """);

    private static readonly Dictionary<string, Func<CheckIn, Refused?>> Events = new()
    {
        ["send"] = c => c.Send(Now, Now.AddDays(5), "hash"),
        ["skip"] = c => c.Skip(Now),
        ["answer"] = c => c.Answer(),
        ["complete"] = c => c.Complete(Now),
        ["miss"] = c => c.Miss(Now),
        ["take-up-again"] = c => Done(() => c.TakeUpAgain(Now, Now)),
        ["move-to"] = c => Done(() => c.MoveTo(Now.AddDays(2))),
        ["prompt-at"] = c => Done(() => c.PromptAt(Now.AddDays(1))),
        ["prompted"] = c => Done(() => c.Prompted(null)),
        ["save"] = c => Done(() => c.Save(new(4, null, [], false)))
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["planned"] = [],
        ["sent"] = ["send"],
        ["answering"] = ["send", "answer"],
        ["completed"] = ["send", "answer", "complete"],
        ["missed"] = ["send", "miss"],
        ["skipped"] = ["skip"]
    };

    public static TheoryData<string, string, string> Cells { get; } = [.. Table.Cells];

    [Theory, MemberData(nameof(Cells))]
    public void Every_event_in_every_state_moves_it_on_or_is_refused_and_changes_nothing(string state, string @event, string expected)
    {
        var checkIn = CheckIn.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), 3, CheckInKinds.Planned, Now.AddDays(1));
        foreach (var step in Ways[state])
            Events[step](checkIn).ShouldBeNull();
        checkIn.State.ShouldBe(state);
        var before = TransitionTable.Seen(checkIn);
        var refusal = Events[@event](checkIn);
        (refusal?.Code ?? checkIn.State).ShouldBe(expected);
        if (refusal is not null)
            TransitionTable.Seen(checkIn).ShouldBe(before);
    }

    [Fact]
    public void The_table_knows_every_state_and_every_verb() => Table.ShouldBeWhole(typeof(CheckInStates), typeof(CheckIn));

    private static Refused? Done(Action verb)
    {
        verb();
        return null;
    }
}
