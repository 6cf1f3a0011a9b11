using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Tests.Requests;

[Collection(ConsoleTests.Name)]
public sealed class RequestPageTests : IDisposable
{
    private static readonly Guid RequestId = new("0195c000-0000-7000-8000-00007f3a92c1");
    private static readonly Guid PatientId = Guid.CreateVersion7();
    private static readonly Guid KnownId = Guid.CreateVersion7();
    private static readonly DateTimeOffset At = new(2026, 11, 19, 18, 0, 0, TimeSpan.Zero);
    private static readonly string Page = $"/requests/{RequestId}";
    private readonly RunningConsole _console;

    public RequestPageTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        _console.Colleagues.Answer<MarkRequestReady>(_ => new Accepted(RequestId, []));
        Tell(Summary("received"));
    }

    public void Dispose() => _console.Colleagues.Forget();

    [Fact]
    public async Task The_list_has_the_clock_of_each_step_says_how_many_are_overdue_and_asks_for_state_kind_and_reference()
    {
        ListRequests? asked = null;
        _console.Colleagues.Answer<ListRequests>(question =>
        {
            asked = question;
            return new RequestList([Summary("received") with { Overdue = true, Urgency = RequestUrgencies.Emergency, LooksLikeAnother = true }]);
        });
        using var browser = await _console.SignedInAsync("front-desk");
        var page = await browser.PageAsync("/requests?state=received&kind=consultation");
        page.ShouldContain("1 request is overdue.");
        page.ShouldContain("7F3A-92C1");
        page.ShouldContain("Emergency: call");
        page.ShouldContain("Perhaps known");
        (asked!.State, asked.Kind, asked.OpenOnly).ShouldBe(("received", "consultation", true));
        await browser.PageAsync("/requests?reference=7f3a-92c1");
        (asked.Reference, asked.OpenOnly).ShouldBe(("7f3a-92c1", false));
    }

    [Fact]
    public async Task Requests_that_name_warning_signs_stand_first_of_all_with_their_clock_until_somebody_has_looked()
    {
        RequestSummary[] open = [Summary("received"), Summary("received") with { RequestId = Guid.CreateVersion7(), Urgency = RequestUrgencies.Urgent, Overdue = true }];
        _console.Colleagues.Answer<ListRequests>(_ => new RequestList(open));
        using var browser = await _console.SignedInAsync("front-desk");

        var first = await browser.PageAsync("/");
        open = [open[0], open[1] with { State = "triaged" }];

        first.ShouldContain("1 request names warning signs and waits for a call: this comes first.");
        first.ShouldContain("Urgent: call");
        first.ShouldNotContain("7F3A-92C1");
        (await browser.PageAsync("/")).ShouldNotContain("warning signs");
    }

    public static TheoryData<string, string, string> Orders => new()
    {
        { "triage", "Form.SurgeonCode=dr-ellis", nameof(TriageRequest) },
        { "ask-records", "Form.Records=mri", nameof(AskForRecords) },
        { "tick-record", "Form.Tick=here mri", nameof(NoteRecordReceived) },
        { "ready-request", "Form.Reason=seen elsewhere", nameof(MarkRequestReady) },
        { "decline-request", "Form.Reason=not our field", nameof(DeclineRequest) },
        { "withdraw-request", "Form.Reason=", nameof(WithdrawRequest) }
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Each_form_sends_its_order_once_however_often_it_is_posted_and_says_what_was_done(string form, string field, string order)
    {
        using var browser = await _console.SignedInAsync("office");
        var hidden = Browser.HiddenFields(await browser.PageAsync(Page), form);
        (string, string)[] typed = [(field.Split('=')[0], field.Split('=')[1])];
        var answer = await browser.PostAsync(Page, hidden, typed);
        await browser.PostAsync(Page, hidden, typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, form);
        (await browser.PageAsync(answer.Headers.Location!.PathAndQuery)).ShouldContain("class=\"notice done\"");
        var sent = _console.Colleagues.Ordered<object>();
        sent.Select(o => o.Command.GetType().Name).Distinct().ShouldBe([order]);
        sent.Select(o => o.Id).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_order_comes_back_with_its_sentence_and_what_was_typed()
    {
        _console.Colleagues.Answer<MarkRequestReady>(_ => new Refused("records-missing", "A review needs imaging and the operative report."));
        using var browser = await _console.SignedInAsync("front-desk");
        var page = await (await browser.FillAsync(Page, "ready-request", ("Form.Reason", "please"))).Content.ReadAsStringAsync();
        page.ShouldContain("A review needs imaging and the operative report.");
        page.ShouldContain(">please</textarea>");
    }

    [Fact]
    public async Task Who_may_be_a_known_patient_stands_beside_them_and_is_settled_by_a_person()
    {
        Tell(Summary("received") with { LooksLikeAnother = true }, Card(KnownId, "NC10400", "Ana Duarte"));
        using var browser = await _console.SignedInAsync("front-desk");
        var page = await browser.PageAsync(Page);
        page.ShouldContain("Is this a patient we know?");
        page.ShouldContain("NC10400");
        page.ShouldNotContain("ready-request");
        await browser.FillAsync(Page, "settle-duplicate", ("Form.Same", $"{KnownId}"));
        _console.Colleagues.Ordered<SettleDuplicate>().ShouldHaveSingleItem().Command.ShouldBe(new SettleDuplicate(RequestId, KnownId));
        await browser.FillAsync(Page, "settle-duplicate", ("Form.Same", "nobody"));
        _console.Colleagues.Ordered<SettleDuplicate>()[^1].Command.SamePatientId.ShouldBeNull();
    }

    [Theory]
    [InlineData("received", "triage ask-records ready-request decline-request withdraw-request")]
    [InlineData("triaged", "ask-records ready-request decline-request withdraw-request")]
    [InlineData("records-requested", "ask-records ready-request decline-request withdraw-request")]
    [InlineData("ready", "decline-request withdraw-request")]
    [InlineData("scheduled", "withdraw-request")]
    [InlineData("completed", "")]
    [InlineData("declined", "")]
    public async Task A_request_offers_what_its_state_allows(string state, string forms)
    {
        Tell(Summary(state));
        using var browser = await _console.SignedInAsync("office");
        var page = await browser.PageAsync(Page);
        string[] all = ["triage", "ask-records", "ready-request", "decline-request", "withdraw-request"];
        all.Where(form => page.Contains($"value=\"{form}\"", StringComparison.Ordinal)).ShouldBe(forms.Split(' ', StringSplitOptions.RemoveEmptyEntries), state);
    }

    [Fact]
    public async Task A_death_and_a_withdrawal_are_noted_on_a_page_of_their_own_and_a_death_only_when_the_person_is_sure()
    {
        _console.Colleagues.Answer<FindPatients>(_ => new PatientsFound([Card(PatientId, "NC1", "Rosa Nunez")], 1));
        using var browser = await _console.SignedInAsync("front-desk");
        var path = $"/patients/{PatientId}/silence";
        (await (await browser.FillAsync(path, "record-death", ("Form.DiedOn", "2026-11-18"))).Content.ReadAsStringAsync()).ShouldContain("Check that it is the right patient");
        _console.Colleagues.Ordered<RecordDeath>().ShouldBeEmpty();
        await browser.FillAsync(path, "record-death", ("Form.DiedOn", "2026-11-18"), ("Form.Sure", "true"));
        _console.Colleagues.Ordered<RecordDeath>().ShouldHaveSingleItem().Command.ShouldBe(new RecordDeath(PatientId, new DateOnly(2026, 11, 18)));
        await browser.FillAsync(path, "record-withdrawal", ("Form.Reason", "no more"));
        _console.Colleagues.Ordered<RecordWithdrawal>().ShouldHaveSingleItem().Command.ShouldBe(new RecordWithdrawal(PatientId, "no more"));
        _console.Colleagues.Answer<FindPatients>(_ => new PatientsFound([Card(PatientId, "NC1", "Rosa Nunez") with { Silence = new(At, "withdrew", "Sam", "no more") }], 1));
        (await browser.PageAsync($"/patients/{PatientId}")).ShouldContain("Nothing is sent to this patient");
        await browser.FillAsync(path, "undo-withdrawal", ("Form.Reason", "the wrong Rosa"));
        _console.Colleagues.Ordered<UndoWithdrawal>().ShouldHaveSingleItem();
        _console.Colleagues.Answer<FindPatients>(_ => new PatientsFound([], 0));
    }

    private void Tell(RequestSummary summary, params PatientCard[] alike) => _console.Colleagues.Answer<GetRequest>(_ => new RequestDetails(
        summary, Card(PatientId, "WEB-1", "Ana Duarte"), new("Ana", "Duarte", new(1965, 11, 2), "+14425550199", null, "es", "America/Denver", true),
        [RedFlagCodes.Fever], [.. RecordCodes.All.Select(r => new RequestRecord(r, true, null, null))], alike,
        [new(At, "received", "", "")], null));

    private static RequestSummary Summary(string state) => new(RequestId, PatientId, ConsultationKinds.Consultation, state, null, At, At, 0, At.AddDays(1));

    private static PatientCard Card(Guid id, string record, string name) => new(
        id, 1, record, name.Split(' ')[0], name.Split(' ')[1], new(1965, 11, 2),
        new(name, "+14425550100", "ana@example.org", "en", "America/Los_Angeles", Channels.Sms, false, null), null);
}
