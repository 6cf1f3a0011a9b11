using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.CheckIns;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class CheckInStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, Func<CheckIn, Refused?>> Events = new()
    {
        ["send"] = c => c.Send(Now, Now.AddDays(5), "hash"),
        ["skip"] = c => c.Skip(Now),
        ["answer"] = c => c.Answer(),
        ["complete"] = c => c.Complete(Now),
        ["miss"] = c => c.Miss(Now)
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

    [Theory]
    [InlineData("planned", "send", "sent")]
    [InlineData("planned", "skip", "skipped")]
    [InlineData("planned", "answer", "check-in-not-open")]
    [InlineData("planned", "complete", "check-in-not-open")]
    [InlineData("planned", "miss", "check-in-not-open")]
    [InlineData("sent", "send", "check-in-not-planned")]
    [InlineData("sent", "skip", "check-in-not-planned")]
    [InlineData("sent", "answer", "answering")]
    [InlineData("sent", "complete", "check-in-not-answered")]
    [InlineData("sent", "miss", "missed")]
    [InlineData("answering", "send", "check-in-not-planned")]
    [InlineData("answering", "skip", "check-in-not-planned")]
    [InlineData("answering", "answer", "answering")]
    [InlineData("answering", "complete", "completed")]
    [InlineData("answering", "miss", "missed")]
    [InlineData("completed", "send", "check-in-not-planned")]
    [InlineData("completed", "skip", "check-in-not-planned")]
    [InlineData("completed", "answer", "already-answered")]
    [InlineData("completed", "complete", "already-answered")]
    [InlineData("completed", "miss", "already-answered")]
    [InlineData("missed", "send", "check-in-not-planned")]
    [InlineData("missed", "skip", "check-in-not-planned")]
    [InlineData("missed", "answer", "link-expired")]
    [InlineData("missed", "complete", "link-expired")]
    [InlineData("missed", "miss", "link-expired")]
    [InlineData("skipped", "send", "check-in-not-planned")]
    [InlineData("skipped", "skip", "check-in-not-planned")]
    [InlineData("skipped", "answer", "link-expired")]
    [InlineData("skipped", "complete", "link-expired")]
    [InlineData("skipped", "miss", "link-expired")]
    public void Every_event_in_every_state_moves_it_on_or_is_refused(string state, string @event, string expected)
    {
        var checkIn = CheckIn.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), 3, CheckInKinds.Planned, Now);
        foreach (var step in Ways[state])
            Events[step](checkIn).ShouldBeNull();
        checkIn.State.ShouldBe(state);
        var refusal = Events[@event](checkIn);
        (refusal?.Code ?? checkIn.State).ShouldBe(expected);
        if (refusal is not null)
            checkIn.State.ShouldBe(state);
    }

    [Fact]
    public void The_table_above_is_whole() => GetType().GetMethod(nameof(Every_event_in_every_state_moves_it_on_or_is_refused))!
        .GetCustomAttributes(typeof(InlineDataAttribute), false).Length.ShouldBe(Ways.Count * Events.Count);
}
