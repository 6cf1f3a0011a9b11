using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

/// <summary>Who answers for a patient: seen, named, changed, ended, and named beside what they answered.</summary>
[Collection(ConsoleTests.Name)]
public sealed class ProxyPageTests : IDisposable
{
    private static readonly string Patient = $"/patients/{SampleCase.PatientId}";
    private static readonly Guid Rosa = Guid.CreateVersion7();
    private static readonly Guid Luis = Guid.CreateVersion7();
    private readonly RunningConsole _console;

    public ProxyPageTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        SampleCase.TellOf(_console.Colleagues);
        ProxyContact rosa = new(Rosa, "Rosa <i>Klein", ProxyRelations.Child, "+14425550177", null, Languages.Spanish, "America/Denver", Channels.Sms, true, new(2026, 1, 5), true);
        var at = SampleCase.Summary.FlaggedAt;
        ProxyCard[] proxies =
        [
            new(rosa, new(2026, 1, 4), "Olive Office", at, at, null, "", ""),
            new(rosa with { ProxyId = Luis, DisplayName = "Luis Klein", IsAsked = false }, new(2026, 1, 4), "Olive Office", at, null, at, "Fran Frontdesk", "Moved abroad")
        ];
        var card = SampleCase.Patient with { Contact = SampleCase.Patient.Contact with { Proxies = [rosa] }, Proxies = proxies };
        _console.Colleagues.Answer<FindPatients>(q => q.PatientIds?.Contains(SampleCase.PatientId) is false ? new PatientsFound([], 0) : new PatientsFound([card], 1));
    }

    public void Dispose() => _console.Colleagues.Forget();

    [Fact]
    public async Task A_patients_page_says_who_answers_where_messages_go_and_who_once_did()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await browser.PageAsync(Patient);

        page.ShouldContain("Rosa &lt;i&gt;Klein, child");
        page.ShouldContain("Messages go to this person instead of the patient.");
        page.ShouldContain("Texts stopped");
        page.ShouldContain("Luis Klein, child, until");
        page.ShouldContain("Moved abroad");
        page.ShouldNotContain($"{Patient}/proxies/", customMessage: "A surgeon reads and does not change.");
    }

    [Fact]
    public async Task Somebody_is_named_with_the_patients_language_and_zone_at_hand_and_notices_are_shown()
    {
        _console.Colleagues.Answer<NameProxy>(c => new Accepted(Guid.CreateVersion7(), ["Messages go to Eva from now on."]));
        using var browser = await _console.SignedInAsync("front-desk");
        var empty = await browser.PageAsync($"{Patient}/proxies/new");
        empty.ShouldContain("value=\"America/Los_Angeles\"");

        var answer = await browser.FillAsync(
            $"{Patient}/proxies/new", "name-proxy", ("Form.DisplayName", "Eva Klein"), ("Form.Relation", "spouse"), ("Form.AgreedOn", "2026-02-20"), ("Form.Phone", "(442) 555-0188"),
            ("Form.Language", "en"), ("Form.TimeZone", "America/Los_Angeles"), ("Form.PreferredChannel", "sms"), ("Form.TextConsentOn", "2026-02-20"), ("Form.IsAsked", "true"));

        var (command, _, actor) = _console.Colleagues.Ordered<NameProxy>().ShouldHaveSingleItem();
        command.ShouldBe(new(SampleCase.PatientId, new(
            "Eva Klein", "spouse", "(442) 555-0188", null, "en", "America/Los_Angeles", "sms", false, new(2026, 2, 20), new(2026, 2, 20), true)));
        actor.Role.ShouldBe(Roles.Scheduler);
        var page = await browser.PageAsync(answer.Headers.Location!.PathAndQuery);
        page.ShouldContain("Eva Klein may answer for the patient.");
        page.ShouldContain("Messages go to Eva from now on.");
    }

    [Fact]
    public async Task What_is_refused_comes_back_with_everything_that_was_typed()
    {
        _console.Colleagues.Answer<NameProxy>(_ => new Refused("proxy-unreachable", "There is no way to reach the person."));
        using var browser = await _console.SignedInAsync("front-desk");

        var page = await (await browser.FillAsync(
            $"{Patient}/proxies/new", "name-proxy", ("Form.DisplayName", "Eva Klein"), ("Form.Relation", "carer"), ("Form.AgreedOn", "2026-02-20"))).Content.ReadAsStringAsync();
        var noDay = await (await browser.FillAsync(
            $"{Patient}/proxies/new", "name-proxy", ("Form.DisplayName", "Eva Klein"), ("Form.AgreedOn", "last week"))).Content.ReadAsStringAsync();

        page.ShouldContain("There is no way to reach the person.");
        page.ShouldContain("value=\"Eva Klein\"");
        page.ShouldContain("value=\"carer\" selected");
        noDay.ShouldContain("The day it was agreed is no date.");
        _console.Colleagues.Ordered<NameProxy>().Count.ShouldBe(1, "a date that is none is not sent");
    }

    [Fact]
    public async Task Somebody_is_changed_with_the_revision_that_was_seen_and_ended_with_a_reason()
    {
        _console.Colleagues.Answer<ChangeProxy>(c => new Accepted(c.ProxyId, []));
        _console.Colleagues.Answer<EndProxy>(c => new Accepted(c.ProxyId, ["They go to the patient from now on."]));
        using var browser = await _console.SignedInAsync("front-desk");
        var path = $"{Patient}/proxies/{Rosa}";
        (await browser.PageAsync(path)).ShouldContain("value=\"Rosa &lt;i&gt;Klein\"");

        await browser.FillAsync(
            path, "change-proxy", ("Form.DisplayName", "Rosa Klein"), ("Form.Relation", "child"), ("Form.AgreedOn", "2026-01-04"), ("Form.Phone", "+14425550178"),
            ("Form.Language", "es"), ("Form.TimeZone", "America/Denver"), ("Form.PreferredChannel", "sms"));
        var answer = await browser.FillAsync(path, "end-proxy", ("Form.Reason", " Moved "));

        var change = _console.Colleagues.Ordered<ChangeProxy>().ShouldHaveSingleItem().Command;
        (change.Revision, change.ProxyId, change.Details.Phone, change.Details.IsAsked).ShouldBe((3, Rosa, "+14425550178", false));
        _console.Colleagues.Ordered<EndProxy>().ShouldHaveSingleItem().Command.ShouldBe(new(SampleCase.PatientId, Rosa, "Moved"));
        (await browser.PageAsync(answer.Headers.Location!.PathAndQuery)).ShouldContain("They go to the patient from now on.");
    }

    [Fact]
    public async Task Who_has_ended_is_not_changed_any_more()
    {
        using var browser = await _console.SignedInAsync("office");

        (await browser.GetAsync($"{Patient}/proxies/{Luis}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync($"{Patient}/proxies/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Beside_an_answer_and_a_message_stands_who_gave_and_got_it()
    {
        _console.Colleagues.Answer<GetReassessment>(_ => SampleCase.Packet with { Curve = [.. SampleCase.Packet.Curve.SkipLast(1), SampleCase.Packet.Curve[^1] with { ProxyId = Luis }] });
        _console.Colleagues.Answer<ListPatientMessages>(_ => new PatientMessages(
            [new("in", Channels.Sms, "reply", "7", "received", SampleCase.Summary.FlaggedAt, ProxyId: Rosa), new("out", Channels.Sms, Purposes.CheckIn, "How strong?", "sent", SampleCase.Summary.FlaggedAt)]));
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await browser.PageAsync($"/reassessments/{SampleCase.CaseId}");

        page.ShouldContain("by web, Luis Klein (child) for the patient");
        page.ShouldContain("from Rosa &lt;i&gt;Klein (child)");
        page.ShouldContain("to the patient, check-in");
    }

    [Fact]
    public async Task Who_phones_sees_whom_to_ask_and_says_who_answered()
    {
        _console.Colleagues.Answer<EnterCheckIn>(_ => new Accepted(Guid.CreateVersion7(), []));
        using var browser = await _console.SignedInAsync("front-desk");

        (await browser.PageAsync($"/call-tasks/{SampleCase.CallTaskId}")).ShouldContain("Answers for the patient, ask first");
        await browser.FillAsync($"{Patient}/by-phone", "enter-check-in", ("Form.ProxyId", Rosa.ToString()), ("Form.Axial", "4"), ("Form.Limb", "3"), ("Form.NoRedFlags", "true"));
        await browser.FillAsync($"{Patient}/by-phone", "enter-check-in", ("Form.ProxyId", ""), ("Form.Axial", "4"), ("Form.Limb", "3"), ("Form.NoRedFlags", "true"));

        _console.Colleagues.Ordered<EnterCheckIn>().Select(o => o.Command.ProxyId).ShouldBe([Rosa, null]);
    }
}
