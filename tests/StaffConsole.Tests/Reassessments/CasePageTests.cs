using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Tests.Reassessments;

[Collection(ConsoleTests.Name)]
public sealed class CasePageTests : IDisposable
{
    private static readonly string Path = $"/reassessments/{SampleCase.CaseId}";
    private readonly RunningConsole _console;

    public CasePageTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        SampleCase.TellOf(_console.Colleagues);
        Accept<AcknowledgeReassessment>();
        Accept<DecideReassessment>();
        Accept<CloseReassessment>();
    }

    public void Dispose() => _console.Colleagues.Forget();

    [Fact]
    public async Task The_list_shows_each_case_with_name_surgeon_and_what_is_overdue()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await browser.PageAsync("/reassessments");

        page.ShouldContain($"href=\"{Path}\">K7Q2</a>");
        page.ShouldContain("Ben Klein &lt;b&gt;");
        page.ShouldContain("Dr. Ellis</td>");
        page.ShouldContain("overdue");
    }

    [Fact]
    public async Task The_case_shows_the_curve_the_numbers_the_slots_and_what_was_said()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await browser.PageAsync(Path);

        page.ShouldContain("<polyline class=\"axial\" points=\"40,140 ");
        page.ShouldContain("improvement at the leg is 12 % (1 point)");
        page.ShouldContain("Prior spine surgery");
        page.ShouldContain("New weakness");
        page.ShouldContain("no answer");
        page.ShouldContain("(Los Angeles)");
        page.ShouldContain("how strong is your leg pain");
        page.ShouldContain("Rule R2 held");
    }

    [Theory]
    [InlineData("dr-ellis", ReassessmentStates.Notified, "acknowledge")]
    [InlineData("dr-ellis", ReassessmentStates.Acknowledged, "decide")]
    [InlineData("dr-ellis", ReassessmentStates.InReview, "decide")]
    [InlineData("dr-ellis", ReassessmentStates.Decided, "close")]
    [InlineData("dr-ellis", ReassessmentStates.Closed, "")]
    [InlineData("office", ReassessmentStates.Flagged, "acknowledge")]
    [InlineData("office", ReassessmentStates.Acknowledged, "")]
    [InlineData("office", ReassessmentStates.Decided, "close")]
    [InlineData("front-desk", ReassessmentStates.Notified, "")]
    [InlineData("front-desk", ReassessmentStates.Acknowledged, "")]
    public async Task Only_what_comes_next_is_offered_and_only_to_those_who_may(string person, string state, string form)
    {
        SampleCase.TellOf(_console.Colleagues, state);
        using var browser = await _console.SignedInAsync(person);

        var page = await browser.PageAsync(Path);

        string[] offered = [.. new[] { "acknowledge", "decide", "close" }.Where(name => page.Contains($"value=\"{name}\"", StringComparison.Ordinal))];
        offered.ShouldBe(form.Length == 0 ? [] : [form]);
    }

    [Fact]
    public async Task Acknowledging_sends_one_order_in_the_persons_name_and_leads_back_to_the_case()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        var answer = await browser.FillAsync(Path, "acknowledge", ("Form.NextStep", "Call the patient, order MRI"), ("Form.DueOn", "2026-03-09"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldEndWith($"{Path}?done=acknowledged");
        var (command, _, actor) = _console.Colleagues.Ordered<AcknowledgeReassessment>().ShouldHaveSingleItem();
        command.ShouldBe(new(SampleCase.CaseId, "Call the patient, order MRI", new(2026, 3, 9)));
        (actor.Role, actor.DisplayName).ShouldBe((Roles.Surgeon, "Dr. Ellis"));
        (await browser.PageAsync($"{Path}?done=acknowledged")).ShouldContain("You have taken this case on");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_the_same_order()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");
        var form = Browser.HiddenFields(await browser.PageAsync(Path), "acknowledge");
        (string, string)[] typed = [("Form.NextStep", "Call"), ("Form.DueOn", "2026-03-09")];

        await Task.WhenAll(browser.PostAsync(Path, form, typed), browser.PostAsync(Path, form, typed));
        await browser.PostAsync(Path, form, ("Form.NextStep", "Something else"), ("Form.DueOn", "2026-03-09"));

        var ids = _console.Colleagues.Ordered<AcknowledgeReassessment>().Select(o => o.Id).ToList();
        ids.Count.ShouldBe(3);
        ids.Distinct().Count().ShouldBe(2, "other words are another order");
    }

    [Fact]
    public async Task A_refused_order_says_why_keeps_what_was_typed_and_can_be_mended()
    {
        _console.Colleagues.Answer<AcknowledgeReassessment>(_ => new Refused("due-date-past", "The due date is in the past: choose today or later."));
        using var browser = await _console.SignedInAsync("dr-ellis");
        var first = Browser.HiddenFields(await browser.PageAsync(Path), "acknowledge");

        var answer = await browser.PostAsync(Path, first, ("Form.NextStep", "Call \"Ben\""), ("Form.DueOn", "2026-01-01"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("The due date is in the past");
        page.ShouldContain("Call &quot;Ben&quot;</textarea>");
        page.ShouldContain("value=\"2026-01-01\"");
        Browser.HiddenFields(page, "acknowledge").ShouldNotBe(first, "the refusal is kept for the old id");
    }

    [Fact]
    public async Task A_case_somebody_else_took_on_meanwhile_says_so_and_shows_the_form_as_it_was_typed()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");
        var form = Browser.HiddenFields(await browser.PageAsync(Path), "acknowledge");
        SampleCase.TellOf(_console.Colleagues, ReassessmentStates.Acknowledged);
        _console.Colleagues.Answer<AcknowledgeReassessment>(_ => new Refused("already-acknowledged", "The case has been acknowledged."));

        var page = await (await browser.PostAsync(Path, form, ("Form.NextStep", "Order an MRI"), ("Form.DueOn", "2026-03-09"))).Content.ReadAsStringAsync();

        page.ShouldContain("Dr. Osei has taken this case on already, due Mar 20, 2026. Speak to them");
        page.ShouldContain("Order an MRI</textarea>");
    }

    [Theory]
    [InlineData("", "The due date is missing or is no date.")]
    [InlineData("soon", "The due date is missing or is no date.")]
    public async Task A_due_date_that_is_none_is_not_sent(string typed, string sentence)
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await (await browser.FillAsync(Path, "acknowledge", ("Form.NextStep", "Call"), ("Form.DueOn", typed))).Content.ReadAsStringAsync();

        page.ShouldContain(sentence);
        _console.Colleagues.Ordered<AcknowledgeReassessment>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_carries_note_and_recheck_and_is_made_as_a_surgeon_by_a_surgeon_who_administers_too()
    {
        SampleCase.TellOf(_console.Colleagues, ReassessmentStates.Acknowledged);
        using var browser = await _console.SignedInAsync("dr-chief");

        await browser.FillAsync(Path, "decide", ("Form.Decision", Decisions.ConservativeCare), ("Form.Note", " Physical therapy "), ("Form.RecheckOn", "2026-05-01"));

        var (command, _, actor) = _console.Colleagues.Ordered<DecideReassessment>().ShouldHaveSingleItem();
        command.ShouldBe(new(SampleCase.CaseId, Decisions.ConservativeCare, "Physical therapy", new DateOnly(2026, 5, 1)));
        actor.Role.ShouldBe(Roles.Surgeon);
    }

    [Fact]
    public async Task A_decided_case_is_closed()
    {
        SampleCase.TellOf(_console.Colleagues, ReassessmentStates.Decided);
        using var browser = await _console.SignedInAsync("office");

        await browser.FillAsync(Path, "close");

        _console.Colleagues.Ordered<CloseReassessment>().ShouldHaveSingleItem().Command.CaseId.ShouldBe(SampleCase.CaseId);
    }

    [Fact]
    public async Task A_case_that_does_not_exist_is_not_found()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        (await browser.GetAsync($"/reassessments/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private void Accept<TCommand>() => _console.Colleagues.Answer<TCommand>(_ => new Accepted(SampleCase.CaseId, []));
}
