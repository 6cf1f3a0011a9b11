using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

[Collection(ConsoleTests.Name)]
public sealed class MessagesPageTests : IDisposable
{
    private static readonly Guid Inbound = Guid.CreateVersion7();
    private static readonly DateTimeOffset At = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private readonly RunningConsole _console;

    public MessagesPageTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        SampleCase.TellOf(_console.Colleagues);
        _console.Colleagues.Answer<ListUnboundReplies>(_ => new UnboundReplies([new(Inbound, Channels.Sms, "+14425550777", "<b>it hurts</b>", At)]));
        _console.Colleagues.Answer<ListCaughtUpMessages>(_ => new CaughtUpMessages(
        [
            new(Guid.CreateVersion7(), SampleCase.PatientId, Purposes.CheckIn, "dropped", At, "dropped"),
            new(Guid.CreateVersion7(), null, Purposes.StaffAlert, "shifted", At, "sent")
        ]));
        _console.Colleagues.Answer<ListConsent>(_ => new ConsentLedger([new("opted-out", "own-words", "confirmation-1", Channels.Sms, "+14425550101", At, At)]));
        _console.Colleagues.Answer<ListTemplates>(_ => new TemplateList(
            [new("check-in-link", Languages.Spanish, "Su control le espera", "GSM-7", 1, "Su control", "Es hora de su control.\n\nRiverside Clinic", 3)]));
        _console.Colleagues.Answer<BindReply>(_ => new Accepted(Inbound, []));
    }

    public void Dispose()
    {
        _console.Colleagues.Answer<ListUnboundReplies>(_ => new UnboundReplies([]));
        _console.Colleagues.Answer<ListCaughtUpMessages>(_ => new CaughtUpMessages([]));
        _console.Colleagues.Answer<GetTemplate>(_ => new Refused("template-unknown", "There is no such template."));
        _console.Colleagues.Forget();
    }

    [Fact]
    public async Task What_waits_for_a_person_and_what_an_outage_held_up_are_listed_and_whom_to_phone()
    {
        using var browser = await _console.SignedInAsync("front-desk");

        var page = await browser.PageAsync("/messages");

        page.ShouldContain("&lt;b&gt;it hurts&lt;/b&gt;");
        page.ShouldContain("Please phone.");
        page.ShouldContain("Ben Klein");
        page.ShouldContain("Sent later.");
    }

    [Fact]
    public async Task A_message_is_given_to_the_patient_who_wrote_it()
    {
        using var browser = await _console.SignedInAsync("front-desk");

        await browser.FillAsync($"/messages/{Inbound}?text=klein", "bind-reply", ("Form.PatientId", SampleCase.PatientId.ToString()));

        var (command, _, actor) = _console.Colleagues.Ordered<BindReply>().ShouldHaveSingleItem();
        command.ShouldBe(new BindReply(Inbound, SampleCase.PatientId));
        actor.Role.ShouldBe(Roles.Scheduler);
    }

    [Theory]
    [InlineData("goes-on", false)]
    [InlineData("opts-out", true)]
    public async Task A_text_with_a_stop_word_in_it_is_shown_with_its_patient_and_a_person_says_what_is_meant(string meaning, bool optsOut)
    {
        _console.Colleagues.Answer<ListUnboundReplies>(_ => new UnboundReplies(
            [new(Inbound, Channels.Sms, "+14425550777", "we have got to STOP this", At, HoldsTexts: true, PatientIds: [SampleCase.PatientId])]));
        _console.Colleagues.Answer<SettleReply>(_ => new Accepted(Inbound, []));
        using var browser = await _console.SignedInAsync("front-desk");

        var page = await browser.PageAsync("/messages");
        page.ShouldContain("Nothing more is asked by text until you say what is meant.");
        page.ShouldContain("Ben Klein");
        page.ShouldContain("Nothing waits.");
        await browser.FillAsync($"/messages/{Inbound}/meaning", "settle-reply", ("Form.Meaning", meaning));

        _console.Colleagues.Ordered<SettleReply>().ShouldHaveSingleItem().Command.ShouldBe(new SettleReply(Inbound, optsOut));
    }

    [Fact]
    public async Task The_consent_ledger_and_the_words_of_messages_can_be_read()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        (await browser.PageAsync($"/patients/{SampleCase.PatientId}/consent")).ShouldContain("Opted out");
        var words = await browser.PageAsync("/messages/templates");
        words.ShouldContain("lang=\"es\">Su control le espera");
        words.ShouldContain("GSM-7, 1 part");
        words.ShouldContain("Version 3");
    }

    [Fact]
    public async Task A_template_shows_its_versions_and_who_saved_them_and_why_and_only_administrators_change_it()
    {
        _console.Colleagues.Answer<GetTemplate>(_ => Sheet(whyLocked: null));
        using var surgeon = await _console.SignedInAsync("dr-ellis");
        using var office = await _console.SignedInAsync("office");

        var page = await surgeon.PageAsync("/messages/templates/check-in-link");

        page.ShouldContain("Version 2, Olga Office");
        page.ShouldContain(": Shorter.");
        page.ShouldContain("Hi: {link} STOP");
        page.ShouldContain("2 messages with these words wait.");
        page.ShouldNotContain("Change the words");
        (await office.PageAsync("/messages/templates/check-in-link")).ShouldContain("Change the words");
        _console.Colleagues.Answer<GetTemplate>(_ => Sheet("These words protect patients."));
        (await office.PageAsync("/messages/templates/check-in-link")).ShouldNotContain("Change the words");
        (await office.PageAsync("/messages/templates/check-in-link/edit")).ShouldNotContain("<textarea");
    }

    [Fact]
    public async Task Words_are_looked_at_before_they_are_saved_and_a_refusal_keeps_what_was_typed()
    {
        _console.Colleagues.Answer<GetTemplate>(_ => Sheet(whyLocked: null));
        _console.Colleagues.Answer<ProofTemplate>(_ => new TemplateProof(["The Spanish text lacks {link}."], [new("check-in-link", Languages.English, "So it reads", "UCS-2", 3, null, null)]));
        _console.Colleagues.Answer<EditTemplate>(_ => new Refused("template-wrong", "The Spanish text lacks {link}."));
        using var browser = await _console.SignedInAsync("office");

        var looked = await (await browser.FillAsync(Edit, "edit-template", Typed("look"))).Content.ReadAsStringAsync();
        looked.ShouldContain("The Spanish text lacks {link}.");
        looked.ShouldContain("So it reads");
        looked.ShouldContain("UCS-2, 3 parts");
        _console.Colleagues.Ordered<EditTemplate>().ShouldBeEmpty();
        var refused = await (await browser.FillAsync(Edit, "edit-template", Typed("save"))).Content.ReadAsStringAsync();
        refused.ShouldContain("The Spanish text lacks {link}.");
        refused.ShouldContain("Su control &lt;b&gt;");

        _console.Colleagues.Answer<EditTemplate>(_ => new Accepted(Guid.Empty, []));
        (await browser.FillAsync(Edit, "edit-template", Typed("save"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        var (command, _, actor) = _console.Colleagues.Ordered<EditTemplate>()[^1];
        command.ShouldBe(new EditTemplate("check-in-link", 2, new("Your check-in {link} STOP", "S", "B {link}"), new("Su control <b>", "T", "C {link}"), "Kinder."));
        actor.Role.ShouldBe(Roles.Administrator);
    }

    [Fact]
    public async Task A_message_shows_what_happened_to_it_and_in_which_words_it_was_said()
    {
        _console.Colleagues.Answer<ListPatientMessages>(_ => new PatientMessages(
        [
            new("out", Channels.Email, Purposes.CheckIn, "By mail", "sent", At, "Your check-in", "check-in-link", 2,
                [new(At, "accepted", null, null, null), new(At, "sending", Channels.Sms, null, "By text"), new(At, "reported", null, "undelivered, error 30006", null)]),
            new("out", null, Purposes.Reminder, "", "waiting", At, null, "check-in-link", 3, [new(At, "accepted", null, null, null)])
        ]));
        using var browser = await _console.SignedInAsync("dr-ellis");

        var page = await browser.PageAsync($"/patients/{SampleCase.PatientId}");

        page.ShouldContain("Said in the words of Check in link, version 2");
        page.ShouldContain("Will be said in the words of Check in link, version 3");
        page.ShouldContain("By text");
        page.ShouldContain("undelivered, error 30006");
    }

    private const string Edit = "/messages/templates/check-in-link/edit";

    private static (string, string)[] Typed(string button) =>
    [
        ("Form.EnglishText", "Your check-in {link} STOP"), ("Form.EnglishSubject", "S"), ("Form.EnglishBody", "B {link}"),
        ("Form.SpanishText", "Su control <b>"), ("Form.SpanishSubject", "T"), ("Form.SpanishBody", "C {link}"), ("Form.Why", "Kinder."), ("Form.Do", button)
    ];

    private static TemplateSheet Sheet(string? whyLocked)
    {
        var words = new TemplateWords("Hi: {link} STOP", "A", "B {link}");
        return new("check-in-link", whyLocked, ["practice", "phone", "link"],
            [new(2, "Olga Office", At, "Shorter.", words, words), new(1, "", null, "", words, words)],
            [new("check-in-link", Languages.English, "Hi: https://portal.example", "GSM-7", 1, "A", "B", 2)], 2);
    }
}
