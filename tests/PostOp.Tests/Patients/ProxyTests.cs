using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Patients;

/// <summary>Somebody answers for the patient: how they are asked, what they answer and what is kept of who it was.</summary>
public sealed class ProxyTests
{
    private readonly Guid rosa = Guid.CreateVersion7();

    [Fact]
    public async Task Answers_by_text_of_a_proxy_count_as_the_patients_and_say_who_gave_them()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa());
        await postOp.PassAsync(3);
        await ReplyAsync(postOp, patient, "she says 7");
        postOp.LastTo(patient).InReplyTo.ShouldNotBeNull("it goes to whoever wrote");
        await ReplyAsync(postOp, patient, "6");
        await ReplyAsync(postOp, patient, "she has none of these");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInThanks);
        var answers = await postOp.Running.Database(db => db.Answers.OrderBy(a => a.Id).ToListAsync());
        answers.Select(a => (a.Score, a.ByHelper, a.ProxyId)).ShouldBe([(7, true, (Guid?)rosa), (6, true, rosa), (null, true, rosa)]);
    }

    [Fact]
    public async Task An_answer_of_the_patients_own_stays_the_patients_although_somebody_else_is_asked()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa());
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "7");
        (await postOp.Running.Database(db => db.Answers.SingleAsync())).ShouldSatisfyAllConditions(a => a.ProxyId.ShouldBeNull(), a => a.ByHelper.ShouldBeFalse());
    }

    [Fact]
    public async Task A_danger_a_proxy_writes_raises_the_patients_case_and_the_safety_words_answer_that_text()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa() with { IsAsked = false });
        var reply = await ReplyAsync(postOp, patient, "my mother can't pee since this morning", question: null);
        (await postOp.CaseOfAsync(patient)).ShouldNotBeNull().Rules.ShouldBe(["R0"]);
        var safety = postOp.Running.Said<SendMessage>().Single(m => m.Purpose == Purposes.Safety);
        (safety.Recipient.Id, safety.InReplyTo).ShouldBe((patient, reply.InboundId));
    }

    [Fact]
    public async Task How_the_person_asked_answers_decides_how_they_are_asked()
    {
        await using var postOp = await PostOpService.StartAsync();
        var byLink = await OperatedAsync(postOp, Rosa() with { AnswersByText = false });
        var byText = await OperatedAsync(postOp, PostOpService.Contact(byText: false), Rosa());
        var notAsked = await OperatedAsync(postOp, Rosa() with { AnswersByText = false, IsAsked = false });
        await postOp.PassAsync(3);
        postOp.LastTo(byLink).Question.ShouldBeNull();
        postOp.LastTo(byText).Question.ShouldNotBeNull();
        postOp.LastTo(notAsked).Question.ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_the_stop_of_the_number_that_is_written_to_ends_the_dialogue()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa());
        await postOp.ReplyAsync(patient, "STOP", question: null, handled: "opted-out");
        await postOp.PassAsync(3);
        postOp.LastTo(patient).Question.ShouldNotBeNull("the patient's own number is not written to");

        await ReplyAsync(postOp, patient, "STOP", question: null, handled: "opted-out");
        await postOp.PassAsync(4);
        postOp.LastTo(patient).Question.ShouldBeNull();

        var luis = Rosa() with { ProxyId = Guid.CreateVersion7() };
        await postOp.Running.SendAsync(new PatientDetailsChanged(patient, 2, PostOpService.Contact() with { Proxies = [luis] }, postOp.Running.Clock.UtcNow));
        await postOp.PassAsync(7);
        postOp.LastTo(patient).Question.ShouldNotBeNull("another person, another number");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_says_whether_it_went_to_a_proxy_and_keeps_who_filled_it_in(bool byProxy)
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa() with { AnswersByText = false, Language = Languages.Spanish });
        await postOp.PassAsync(3);
        var hash = await postOp.Running.Database(db => db.CheckIns.Where(c => c.LinkHash != null).Select(c => c.LinkHash!).SingleAsync());
        Actor reader = new(hash, Roles.Patient, "");
        var form = (await postOp.Running.AskAsync<OpenCheckIn, CheckInForm>(new(hash), reader)).ShouldBeOfType<Outcome<CheckInForm>.Answered>().Answer;
        (form.AskedOfProxy, form.Language).ShouldBe((true, Languages.Spanish));
        (await postOp.Running.CommandAsync(new SubmitCheckIn(hash, 4, 3, [], true, new FurtherAnswers(ByHelper: byProxy)), reader)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await postOp.Running.Database(db => db.Answers.Select(a => a.ProxyId).Distinct().SingleAsync())).ShouldBe(byProxy ? rosa : null);
    }

    [Fact]
    public async Task Answers_a_proxy_gave_by_phone_are_entered_as_theirs_and_those_of_a_stranger_are_not()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa() with { IsAsked = false });
        EnterCheckIn call = new(patient, 5, 9, [RedFlagCodes.Fever], false, [], null, rosa);
        (await postOp.Running.CommandAsync(call with { ProxyId = Guid.CreateVersion7() }))
            .ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("proxy-unknown");
        (await postOp.Running.CommandAsync(call)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await postOp.Running.Database(db => db.Answers.Select(a => a.ProxyId).Distinct().SingleAsync())).ShouldBe(rosa);
        var packet = await postOp.PacketAsync((await postOp.CaseOfAsync(patient))!.CaseId);
        packet.Curve.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.By.ShouldBe("staff"), p => p.ProxyId.ShouldBe(rosa));
    }

    [Fact]
    public async Task A_call_task_says_that_not_the_patient_wrote()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await OperatedAsync(postOp, Rosa());
        await ReplyAsync(postOp, patient, "who pays for this", question: null);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Sentence.ShouldBe("Somebody who answers for the patient wrote: \"who pays for this\".");
    }

    private ProxyContact Rosa() => new(
        rosa, "Rosa Duarte", ProxyRelations.Child, "+14425550177", "rosa@example.org", Languages.English, "America/New_York", Channels.Sms, true, new(2026, 1, 1), true);

    private static Task<Guid> OperatedAsync(PostOpService postOp, ProxyContact proxy) => OperatedAsync(postOp, PostOpService.Contact(), proxy);

    private static async Task<Guid> OperatedAsync(PostOpService postOp, PatientContact contact, ProxyContact proxy)
    {
        await postOp.StaffAsync();
        var patient = await postOp.PatientAsync(contact with { Proxies = [proxy] });
        var today = DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime);
        (await postOp.Running.CommandAsync(PostOpService.Microdiscectomy(patient, today))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        return patient;
    }

    private Task<ReplyReceived> ReplyAsync(PostOpService postOp, Guid patient, string text) => ReplyAsync(postOp, patient, text, postOp.LastTo(patient).Question);

    private async Task<ReplyReceived> ReplyAsync(PostOpService postOp, Guid patient, string text, MessageQuestion? question, string? handled = null)
    {
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(1));
        ReplyReceived reply = new(
            Guid.CreateVersion7(), [patient], question?.QuestionId, question?.SubjectId, question?.Asks, text, Channels.Sms, postOp.Running.Clock.UtcNow, handled,
            [new(patient, rosa)]);
        await postOp.Running.SendAsync(reply);
        return reply;
    }
}
