using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

[Collection(ConsoleTests.Name)]
public sealed class ProtocolPageTests : IDisposable
{
    private readonly RunningConsole _console;

    public ProtocolPageTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        SampleCase.TellOf(_console.Colleagues);
        SamplePractice.TellOf(_console.Colleagues);
        _console.Colleagues.Answer<EditProtocol>(_ => new Accepted(Guid.Empty, []));
        _console.Colleagues.Answer<SignProtocol>(_ => new Accepted(Guid.Empty, []));
    }

    public void Dispose() => _console.Colleagues.Forget();

    [Fact]
    public async Task The_list_says_what_is_in_force_and_that_nobody_signed_it()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await browser.PageAsync("/protocols");

        page.ShouldContain("Version 1 is in force and no surgeon of this practice has signed it off yet.");
        page.ShouldContain("ships with the software");
        page.ShouldContain("Make a draft");
    }

    [Fact]
    public async Task A_version_shows_how_it_differs_and_is_signed_off_by_surgeons_only()
    {
        using var surgeon = await _console.SignedInAsync("dr-ellis");
        using var office = await _console.SignedInAsync("office");

        var page = await surgeon.PageAsync("/protocols/2");
        page.ShouldContain("Lumbar fusion: Window ends day");
        page.ShouldContain("Sign version 2 off");
        (await office.PageAsync("/protocols/2")).ShouldNotContain("Sign version 2 off");
        (await surgeon.FillAsync("/protocols/2", "sign-protocol")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _console.Colleagues.Ordered<SignProtocol>().ShouldHaveSingleItem().Command.ShouldBe(new(2, new DateTimeOffset(2026, 11, 1, 18, 0, 0, TimeSpan.Zero)), "what was read, and when it was changed last");
    }

    [Fact]
    public async Task Only_what_was_changed_is_sent_and_a_refusal_keeps_what_was_typed()
    {
        using var browser = await _console.SignedInAsync("office");

        await browser.FillAsync("/protocols/2/edit", "edit-protocol", ("setting:severePain.from", "8"), ("setting:procedures.lumbar-fusion.windowEndsDay", "200"));
        _console.Colleagues.Ordered<EditProtocol>().ShouldHaveSingleItem().Command.Values.ShouldBe(new Dictionary<string, string> { ["severePain.from"] = "8" });

        _console.Colleagues.Answer<EditProtocol>(_ => new Refused("makes-no-sense", "Thresholds are crossed."));
        var answer = await browser.FillAsync("/protocols/2/edit", "edit-protocol", ("setting:severePain.from", "4"));
        var refused = await answer.Content.ReadAsStringAsync();
        refused.ShouldContain("Thresholds are crossed.");
        refused.ShouldContain("name=\"setting:severePain.from\" value=\"4\"");
    }

    [Fact]
    public async Task Who_is_on_call_is_shown_and_hours_that_are_none_are_refused_by_line()
    {
        using var browser = await _console.SignedInAsync("office");

        var page = await browser.PageAsync("/on-call");
        page.ShouldContain("Dr. Osei");
        page.ShouldContain("Away today");
        page.ShouldContain("Nobody present can be alerted of these open cases: K7Q2.");
        var answer = await browser.FillAsync("/on-call", "office-times", ("Form.Hours", "Someday 08:00-17:00"), ("Form.Holidays", ""));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("is no weekday with hours");
        _console.Colleagues.Answer<SetOfficeTimes>(_ => new Accepted(Guid.Empty, []));
        await browser.FillAsync("/on-call", "office-times", ("Form.Hours", "monday 08:00-17:00\nFriday 9:00 - 12:30"), ("Form.Holidays", "2026-12-25 Christmas day"));
        var times = _console.Colleagues.Ordered<SetOfficeTimes>().ShouldHaveSingleItem().Command;
        times.Hours.ShouldBe([new(1, 480, 1020), new(5, 540, 750)]);
        times.Holidays.ShouldBe([new(new(2026, 12, 25), "Christmas day")]);
    }

    [Fact]
    public async Task Answers_by_phone_and_a_new_pattern_are_sent_in_the_name_of_whoever_enters_them()
    {
        _console.Colleagues.Answer<EnterCheckIn>(_ => new Accepted(Guid.CreateVersion7(), []));
        _console.Colleagues.Answer<NoteNewPattern>(_ => new Accepted(Guid.CreateVersion7(), []));
        using var browser = await _console.SignedInAsync("front-desk");
        var patient = $"/patients/{SampleCase.PatientId}";

        var wrong = await browser.FillAsync($"{patient}/by-phone", "enter-check-in", ("Form.Axial", "seven"), ("Form.Limb", "3"));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("whole numbers from 0 to 10");
        await browser.FillAsync($"{patient}/by-phone", "enter-check-in", ("Form.Axial", "7"), ("Form.Limb", "3"), ("Form.RedFlags", "fever"));
        var (entered, _, actor) = _console.Colleagues.Ordered<EnterCheckIn>().ShouldHaveSingleItem();
        (entered.Axial, entered.Limb, entered.NoRedFlags, actor.DisplayName).ShouldBe((7, 3, false, "Sam Schedule"));
        entered.RedFlags.ShouldBe(["fever"]);
        await browser.FillAsync($"{patient}/pattern", "note-pattern", ("Form.Codes", "other-limb"), ("Form.Note", ""));
        _console.Colleagues.Ordered<NoteNewPattern>().ShouldHaveSingleItem().Command.Codes.ShouldBe(["other-limb"]);
    }

    [Fact]
    public async Task The_nurses_list_shows_who_is_watched_and_why()
    {
        using var browser = await _console.SignedInAsync("front-desk");

        var page = await browser.PageAsync("/watched");

        page.ShouldContain("Inside window");
        page.ShouldContain("protocol: Lumbar microdiscectomy v1");
    }
}
