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
            [new("check-in-link", Languages.Spanish, "Su control le espera", "GSM-7", 1, "Su control", "Es hora de su control.\n\nRiverside Clinic")]));
        _console.Colleagues.Answer<BindReply>(_ => new Accepted(Inbound, []));
    }

    public void Dispose()
    {
        _console.Colleagues.Answer<ListUnboundReplies>(_ => new UnboundReplies([]));
        _console.Colleagues.Answer<ListCaughtUpMessages>(_ => new CaughtUpMessages([]));
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

    [Fact]
    public async Task The_consent_ledger_and_the_words_of_messages_can_be_read()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");

        (await browser.PageAsync($"/patients/{SampleCase.PatientId}/consent")).ShouldContain("Opted out");
        var words = await browser.PageAsync("/messages/templates");
        words.ShouldContain("lang=\"es\">Su control le espera");
        words.ShouldContain("GSM-7, 1 part");
    }
}
