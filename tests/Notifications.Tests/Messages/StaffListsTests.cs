using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Templates;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class StaffListsTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task What_a_stranger_wrote_waits_for_a_person_and_is_told_as_the_patients_once_somebody_said_whose_it_is()
    {
        var (stranger, patient) = (NewPhone(), await notifications.RegisterAsync(Contact(NewPhone())));
        await notifications.TextAsync(stranger, "my leg is numb");
        var waiting = (await UnboundAsync()).Where(r => r.From == stranger).ShouldHaveSingleItem();
        (await BindAsync(waiting.InboundId, patient)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        notifications.RepliesOf(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Text.ShouldBe("my leg is numb"), r => r.InboundId.ShouldBe(waiting.InboundId), r => r.Handled.ShouldBeNull());
        (await UnboundAsync()).ShouldNotContain(r => r.From == stranger);
        (await BindAsync(waiting.InboundId, patient)).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.ShouldBe(MessageRefusals.ReplyNotOpen);
        notifications.RepliesOf(patient).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_is_not_given_to_a_patient_who_does_not_exist()
    {
        var stranger = NewPhone();
        await notifications.TextAsync(stranger, "hello");
        var waiting = (await UnboundAsync()).Single(r => r.From == stranger);
        (await BindAsync(waiting.InboundId, Guid.CreateVersion7())).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.ShouldBe(MessageRefusals.PatientUnknown);
        (await BindAsync(Guid.CreateVersion7(), Guid.CreateVersion7())).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.ShouldBe(MessageRefusals.ReplyUnknown);
    }

    [Fact]
    public async Task What_an_outage_held_up_is_listed()
    {
        var subject = Guid.CreateVersion7();
        var patient = await notifications.RegisterAsync(Contact(NewPhone()));
        await notifications.Running.SendAsync(Safety(patient, subject));
        notifications.Running.Clock.Advance(TimeSpan.FromHours(2));
        await notifications.Running.RunDueAsync();
        var listed = await notifications.Running.AskAsync<ListCaughtUpMessages, CaughtUpMessages>(new(100));
        listed.ShouldBeOfType<Outcome<CaughtUpMessages>.Answered>().Answer.Messages.Single(m => m.PatientId == patient)
            .ShouldSatisfyAllConditions(m => m.Outcome.ShouldBe("shifted"), m => m.Status.ShouldBe("sent"));
    }

    [Fact]
    public async Task The_ledger_shows_what_a_number_said_newest_first()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "STOP");
        var ledger = await notifications.Running.AskAsync<ListConsent, ConsentLedger>(new(patient));
        ledger.ShouldBeOfType<Outcome<ConsentLedger>.Answered>().Answer.Lines.Select(l => (l.What, l.How))
            .ShouldBe([("opted-out", "keyword"), ("consented", "registration")]);
    }

    [Fact]
    public async Task None_of_it_is_shown_to_anybody_but_staff()
    {
        var patient = new Actor("link", Roles.Patient, "");
        (await notifications.Running.AskAsync<ListUnboundReplies, UnboundReplies>(new(1), patient)).ShouldBeOfType<Outcome<UnboundReplies>.Refused>();
        (await notifications.Running.AskAsync<ListCaughtUpMessages, CaughtUpMessages>(new(1), patient)).ShouldBeOfType<Outcome<CaughtUpMessages>.Refused>();
        (await notifications.Running.AskAsync<ListConsent, ConsentLedger>(new(Guid.Empty), patient)).ShouldBeOfType<Outcome<ConsentLedger>.Refused>();
        (await notifications.Running.AskAsync<ListTemplates, TemplateList>(new(), patient)).ShouldBeOfType<Outcome<TemplateList>.Refused>();
        (await notifications.Running.AskAsync<GetTemplate, TemplateSheet>(new(TemplateCodes.Safety), patient)).ShouldBeOfType<Outcome<TemplateSheet>.Refused>();
        (await notifications.Running.AskAsync<ProofTemplate, TemplateProof>(new(TemplateCodes.Safety, new("", null, null), new("", null, null)), patient))
            .ShouldBeOfType<Outcome<TemplateProof>.Refused>();
        (await notifications.Running.CommandAsync(new BindReply(Guid.Empty, Guid.Empty), patient)).ShouldBeOfType<Outcome<Accepted>.Refused>();
    }

    [Fact]
    public void Every_template_is_previewed_in_both_languages_with_what_it_costs()
    {
        var previews = PreviewTemplatesConsumer.All(TemplateBook.Shipped, new() { Name = "Riverside Clinic", Phone = "(555) 010-0199", TimeZone = "America/New_York" }).ToList();
        previews.Count.ShouldBe(EnglishTemplates.All.Count + SpanishTemplates.All.Count);
        previews.ShouldAllBe(p => p.Segments > 0 && p.Alphabet == "GSM-7" | p.Alphabet == "UCS-2" && !p.Text.Contains('{'));
        previews.Single(p => p.Code == TemplateCodes.Safety && p.Language == Languages.English).Segments.ShouldBe(1);
    }

    private async Task<IReadOnlyList<UnboundReply>> UnboundAsync() =>
        (await notifications.Running.AskAsync<ListUnboundReplies, UnboundReplies>(new(500))).ShouldBeOfType<Outcome<UnboundReplies>.Answered>().Answer.Replies;

    private Task<Outcome<Accepted>> BindAsync(Guid inbound, Guid patient) => notifications.Running.CommandAsync(new BindReply(inbound, patient));
}
