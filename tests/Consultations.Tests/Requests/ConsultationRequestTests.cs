using FbssFollowUp.Consultations.Requests;

namespace FbssFollowUp.Consultations.Tests.Requests;

public class ConsultationRequestTests
{
    private static readonly DateTimeOffset Opened = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Opened.AddDays(1);

    private static readonly Dictionary<string, Func<ConsultationRequest, DateTimeOffset, RequestStep>> Verbs = new()
    {
        ["triage"] = (r, at) => r.Triage(at),
        ["request records"] = (r, at) => r.RequestRecords(at),
        ["make ready"] = (r, at) => r.MakeReady(at),
        ["schedule"] = (r, at) => r.Schedule(at),
        ["complete"] = (r, at) => r.Complete(at),
        ["decline"] = (r, at) => r.Decline(at),
        ["withdraw"] = (r, at) => r.Withdraw(at)
    };

    // One row a state, one column a verb: the state it leads to, or "-" where it leads nowhere.
    private static readonly string[] Columns = ["triage", "request records", "make ready", "schedule", "complete", "decline", "withdraw"];
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["received"] = ["triaged", "records-requested", "ready", "-", "-", "declined", "withdrawn"],
        ["triaged"] = ["-", "records-requested", "ready", "-", "-", "declined", "withdrawn"],
        ["records-requested"] = ["-", "-", "ready", "-", "-", "declined", "withdrawn"],
        ["ready"] = ["-", "-", "-", "scheduled", "-", "declined", "withdrawn"],
        ["scheduled"] = ["-", "-", "-", "-", "completed", "-", "withdrawn"],
        ["completed"] = ["-", "-", "-", "-", "-", "-", "-"],
        ["declined"] = ["-", "-", "-", "-", "-", "-", "-"],
        ["withdrawn"] = ["-", "-", "-", "-", "-", "-", "-"]
    };

    private static readonly Dictionary<string, string[]> PathTo = new()
    {
        ["received"] = [],
        ["triaged"] = ["triage"],
        ["records-requested"] = ["triage", "request records"],
        ["ready"] = ["triage", "make ready"],
        ["scheduled"] = ["make ready", "schedule"],
        ["completed"] = ["make ready", "schedule", "complete"],
        ["declined"] = ["decline"],
        ["withdrawn"] = ["withdraw"]
    };

    public static TheoryData<string, string, string> EveryStep => new(
        Table.SelectMany(row => Columns.Zip(row.Value, (verb, to) => (row.Key, verb, to))));

    [Fact]
    public void The_table_has_every_state() => Table.Keys.ShouldBe(RequestStates.All);

    [Theory]
    [MemberData(nameof(EveryStep))]
    public void Every_verb_in_every_state_leads_where_the_table_says_and_starts_its_clock(string state, string verb, string to)
    {
        var request = In(state);
        var step = Verbs[verb](request, Later);
        (step, request.State, request.StateSince).ShouldBe(
            to == "-" ? (RequestStep.NotFromHere, state, Opened) : (RequestStep.Taken, to, Later));
    }

    [Theory]
    [InlineData("received", true)]
    [InlineData("triaged", true)]
    [InlineData("records-requested", true)]
    [InlineData("ready", true)]
    [InlineData("scheduled", true)]
    [InlineData("completed", false)]
    [InlineData("declined", false)]
    [InlineData("withdrawn", false)]
    public void A_request_is_announced_once_and_not_after_its_end(string state, bool announced)
    {
        var first = announced ? RequestStep.Taken : RequestStep.NotFromHere;
        var request = In(state);
        request.Announce("dr-ellis", Opened).ShouldBe(first);
        request.Announce("dr-osei", Later).ShouldBe(RequestStep.NotFromHere);
        request.SurgeonCode.ShouldBe(announced ? "dr-ellis" : null);
        request.State.ShouldBe(state);
    }

    [Fact]
    public void An_older_count_of_held_slots_does_not_replace_a_newer_one()
    {
        var request = In("received");
        request.CountHeldSlots(1, Later);
        request.CountHeldSlots(3, Opened).ShouldBe(RequestStep.NotFromHere);
        request.HeldSlots.ShouldBe(1);
    }

    [Fact]
    public void An_ended_request_holds_no_slots_whatever_is_counted_later()
    {
        var request = In("received");
        request.CountHeldSlots(3, Opened);
        request.Decline(Later);
        request.HeldSlots.ShouldBe(0);
        request.CountHeldSlots(3, Later).ShouldBe(RequestStep.NotFromHere);
        request.HeldSlots.ShouldBe(0);
    }

    private static ConsultationRequest In(string state)
    {
        var request = ConsultationRequest.ForCase(Guid.CreateVersion7(), Guid.CreateVersion7(), Opened);
        foreach (var verb in PathTo[state]) Verbs[verb](request, Opened);
        request.State.ShouldBe(state);
        return request;
    }
}
