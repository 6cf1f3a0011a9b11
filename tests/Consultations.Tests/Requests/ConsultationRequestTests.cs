using System.Globalization;
using FbssFollowUp.Consultations.Requests;

namespace FbssFollowUp.Consultations.Tests.Requests;

public class ConsultationRequestTests
{
    private static readonly DateTimeOffset Opened = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Opened.AddDays(1);

    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static readonly Dictionary<string, Func<ConsultationRequest, Moment, RequestStep>> Verbs = new()
    {
        ["triage"] = (r, at) => r.Triage(null, at),
        ["request records"] = (r, at) => r.RequestRecords(at),
        ["make ready"] = (r, at) => r.MakeReady(at),
        ["schedule"] = (r, at) => r.Schedule(at),
        ["unschedule"] = (r, at) => r.Unschedule(at),
        ["complete"] = (r, at) => r.Complete(at),
        ["decline"] = (r, at) => r.Decline(at),
        ["withdraw"] = (r, at) => r.Withdraw(at)
    };

    // One row a state, one column a verb: the state it leads to, "-" where it leads nowhere, "=" where it is taken and the state stays.
    private static readonly string[] Columns = ["triage", "request records", "make ready", "schedule", "unschedule", "complete", "decline", "withdraw"];
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["received"] = ["triaged", "records-requested", "ready", "scheduled", "-", "completed", "declined", "withdrawn"],
        ["triaged"] = ["-", "records-requested", "ready", "scheduled", "-", "completed", "declined", "withdrawn"],
        ["records-requested"] = ["-", "=", "ready", "scheduled", "-", "completed", "declined", "withdrawn"],
        ["ready"] = ["-", "-", "-", "scheduled", "-", "completed", "declined", "withdrawn"],
        ["scheduled"] = ["-", "-", "-", "-", "ready", "completed", "-", "withdrawn"],
        ["completed"] = ["-", "-", "-", "-", "-", "-", "-", "-"],
        ["declined"] = ["-", "-", "-", "-", "-", "-", "-", "-"],
        ["withdrawn"] = ["-", "-", "-", "-", "-", "-", "-", "-"]
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
        var step = Verbs[verb](request, At(Later));
        (step, request.State, request.StateSince).ShouldBe(to switch
        {
            "-" => (RequestStep.NotFromHere, state, Opened),
            "=" => (RequestStep.Taken, state, Opened),
            _ => (RequestStep.Taken, to, Later)
        });
        request.StepDueAt.ShouldBe(StepClock.DueAt(request.State, "routine", At(request.StateSince)));
    }

    [Theory]
    [InlineData("received", "routine", "2026-03-03T22:00Z", "the next business day's end in New York")]
    [InlineData("received", "urgent", "2026-03-02T16:00Z", "an hour")]
    [InlineData("received", "emergency", "2026-03-02T15:15Z", "a quarter of an hour")]
    [InlineData("triaged", "emergency", "2026-03-04T22:00Z", "two business days, looked at as it is")]
    [InlineData("records-requested", "routine", "2026-03-16T15:00Z", "14 days")]
    [InlineData("ready", "routine", "2026-03-05T22:00Z", "three business days")]
    [InlineData("scheduled", "routine", null, "nobody waits for the practice")]
    [InlineData("completed", "routine", null, "over")]
    [InlineData("declined", "routine", null, "over")]
    [InlineData("withdrawn", "routine", null, "over")]
    public void Each_step_has_its_own_clock(string state, string urgency, string? due, string why) =>
        StepClock.DueAt(state, urgency, At(Opened)).ShouldBe(due is null ? null : DateTimeOffset.Parse(due, CultureInfo.InvariantCulture), why);

    [Fact]
    public void A_request_on_a_Friday_before_the_clocks_change_is_due_on_Monday_at_five_by_the_new_time() =>
        StepClock.DueAt("received", "routine", At(new(2026, 3, 6, 20, 0, 0, TimeSpan.Zero))).ShouldBe(new(2026, 3, 9, 21, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_reader_of_facts_tells_ready_once_and_of_a_case_only_when_it_was_decided()
    {
        var request = ConsultationRequest.ForCase(Guid.CreateVersion7(), Guid.CreateVersion7(), At(Opened));
        request.TellsReady(Opened).ShouldBeFalse("not announced");
        request.Announce("dr-ellis", Opened);
        request.TellsReady(Opened).ShouldBeFalse("not decided");
        request.Decide(Later);
        request.TellsReady(Later).ShouldBeTrue();
        request.TellsReady(Later).ShouldBeFalse("told");
    }

    private static Moment At(DateTimeOffset at) => new(at, NewYork);

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
        request.Decline(At(Later));
        request.HeldSlots.ShouldBe(0);
        request.CountHeldSlots(3, Later).ShouldBe(RequestStep.NotFromHere);
        request.HeldSlots.ShouldBe(0);
    }

    private static ConsultationRequest In(string state)
    {
        var request = ConsultationRequest.FromForm(Forms.Read(Forms.Somebody()), Guid.CreateVersion7(), [], At(Opened));
        foreach (var verb in PathTo[state]) Verbs[verb](request, At(Opened));
        request.State.ShouldBe(state);
        return request;
    }
}
