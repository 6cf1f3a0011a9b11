using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

[Collection(ConsoleTests.Name)]
public sealed class PatientAndTaskTests : IDisposable
{
    private static readonly string Patient = $"/patients/{SampleCase.PatientId}";
    private readonly RunningConsole _console;

    public PatientAndTaskTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        SampleCase.TellOf(_console.Colleagues);
        _console.Colleagues.Answer<ChangePatientDetails>(_ => new Accepted(SampleCase.PatientId, ["The phone is shared with another patient."]));
        _console.Colleagues.Answer<CompleteCallTask>(_ => new Accepted(SampleCase.CallTaskId, []));
    }

    public void Dispose() => _console.Colleagues.Forget();

    [Fact]
    public async Task The_first_page_counts_what_is_open()
    {
        using var browser = await _console.SignedInAsync("office");

        var page = await browser.PageAsync("/");

        page.ShouldContain("<span class=\"count\">1</span>");
        page.ShouldContain("K7Q2");
    }

    [Fact]
    public async Task A_patient_is_found_by_a_part_of_the_name()
    {
        using var browser = await _console.SignedInAsync("front-desk");

        (await browser.PageAsync("/patients?text=klei")).ShouldContain(Patient);
        (await browser.PageAsync("/patients?text=nobody%22%3E")).ShouldContain("Nobody is found by that.");
    }

    [Fact]
    public async Task A_patients_page_shows_details_cases_requests_and_messages()
    {
        using var browser = await _console.SignedInAsync("front-desk");

        var page = await browser.PageAsync(Patient);

        page.ShouldContain("14425550101");
        page.ShouldContain("K7Q2");
        page.ShouldContain(">Reassessment ");
        page.ShouldContain("how strong is your leg pain");
        page.ShouldContain($"{Patient}/edit");
    }

    [Fact]
    public async Task A_surgeon_reads_details_but_does_not_change_them()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        (await browser.PageAsync(Patient)).ShouldNotContain($"{Patient}/edit");
        (await browser.GetAsync($"{Patient}/edit")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Changed_details_are_sent_with_the_revision_that_was_seen_and_notices_are_shown()
    {
        using var browser = await _console.SignedInAsync("front-desk");

        var answer = await browser.FillAsync(
            $"{Patient}/edit", "change-details", ("Form.GivenName", "Ben"), ("Form.FamilyName", "Klein"), ("Form.Phone", ""), ("Form.Email", "ben@example.org"),
            ("Form.Language", "es"), ("Form.TimeZone", "Pacific/Guam"), ("Form.PreferredChannel", "email"), ("Form.TextConsentOn", ""));

        var (command, _, actor) = _console.Colleagues.Ordered<ChangePatientDetails>().ShouldHaveSingleItem();
        command.ShouldBe(new(SampleCase.PatientId, 3, "Ben", "Klein", null, "ben@example.org", "es", "Pacific/Guam", "email", false, null));
        actor.Role.ShouldBe(Roles.Scheduler);
        var page = await browser.PageAsync(answer.Headers.Location!.PathAndQuery);
        page.ShouldContain("The details are changed.");
        page.ShouldContain("The phone is shared with another patient.");
    }

    [Fact]
    public async Task A_patient_of_the_public_form_is_given_the_practices_record_number_and_one_somebody_has_comes_back()
    {
        _console.Colleagues.Answer<EnterRecordNumber>(c => c.RecordNumber == "NC1" ? new Refused("record-number-of-another", "Another patient has this record number.") : new Accepted(c.PatientId, []));
        using var browser = await _console.SignedInAsync("front-desk");
        (await browser.PageAsync(Patient)).ShouldNotContain($"{Patient}/record-number", customMessage: "Their number is the practice's.");

        var refused = await (await browser.FillAsync($"{Patient}/record-number", "record-number", ("Form.Number", "NC1"))).Content.ReadAsStringAsync();
        var answer = await browser.FillAsync($"{Patient}/record-number", "record-number", ("Form.Number", " NC2 "));

        refused.ShouldContain("Another patient has this record number.");
        refused.ShouldContain("value=\"NC1\"");
        _console.Colleagues.Ordered<EnterRecordNumber>().Select(o => o.Command.RecordNumber).ShouldBe(["NC1", "NC2"]);
        answer.Headers.Location!.PathAndQuery.ShouldStartWith(Patient);
    }

    [Fact]
    public async Task Details_somebody_else_changed_meanwhile_are_not_overwritten_and_nothing_typed_is_lost()
    {
        _console.Colleagues.Answer<ChangePatientDetails>(_ => new Refused("changed-meanwhile", "Somebody changed the patient meanwhile: load the details again."));
        using var browser = await _console.SignedInAsync("front-desk");

        var page = await (await browser.FillAsync($"{Patient}/edit", "change-details", ("Form.GivenName", "Benjamin"), ("Form.AnswersByText", "true"))).Content.ReadAsStringAsync();

        page.ShouldContain("Somebody changed the patient meanwhile");
        page.ShouldContain("value=\"Benjamin\"");
        page.ShouldContain("checked");
    }

    [Fact]
    public async Task Words_in_the_address_that_the_console_did_not_seal_are_not_shown()
    {
        using var browser = await _console.SignedInAsync("office");

        (await browser.PageAsync($"{Patient}?said=Call+me+at+555")).ShouldNotContain("Call me at");
    }

    [Fact]
    public async Task A_call_task_is_done_with_what_came_of_it()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        (await browser.PageAsync("/call-tasks")).ShouldContain($"/call-tasks/{SampleCase.CallTaskId}");

        var answer = await browser.FillAsync($"/call-tasks/{SampleCase.CallTaskId}", "complete-task", ("Form.Outcome", "Reached, pain is 6."));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _console.Colleagues.Ordered<CompleteCallTask>().ShouldHaveSingleItem().Command.ShouldBe(new(SampleCase.CallTaskId, "Reached, pain is 6."));
    }

    [Fact]
    public async Task A_task_done_by_somebody_else_says_so_and_keeps_what_was_typed()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var path = $"/call-tasks/{SampleCase.CallTaskId}";
        var form = Browser.HiddenFields(await browser.PageAsync(path), "complete-task");
        _console.Colleagues.Answer<ListCallTasks>(q => q.OpenOnly ? new CallTaskList([], 0) : new CallTaskList([SampleCase.CallTask with { DoneAt = TimeProvider.System.GetUtcNow(), DoneBy = "Olive Office", Outcome = "Spoke to her" }], 1));
        _console.Colleagues.Answer<CompleteCallTask>(_ => new Refused("already-done", "Olive Office has done this task."));

        var page = await (await browser.PostAsync(path, form, ("Form.Outcome", "Left a message"))).Content.ReadAsStringAsync();

        page.ShouldContain("Olive Office has done this task.");
        page.ShouldContain("Left a message</textarea>");
    }
}
