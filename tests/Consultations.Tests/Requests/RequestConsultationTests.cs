using FbssFollowUp.Consultations.Requests;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Tests.Requests;

[Collection(RunningCollection.Name)]
public class RequestConsultationTests(RunningConsultations running)
{
    public static TheoryData<string, RequestConsultation, string> Refused => Forms.Refused;

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_form_that_cannot_be_kept_is_refused_with_its_reason(string label, RequestConsultation form, string code) =>
        Forms.Read(form).Refusal?.Code.ShouldBe(code, label);

    [Fact]
    public async Task A_new_person_is_registered_their_request_received_with_its_screen_and_they_are_told_it_arrived()
    {
        var form = Forms.Somebody().WithFlags(RedFlagCodes.Fever);
        var details = await DetailsAsync(await SendAsync(form));
        (details.Summary.State, details.Summary.Kind, details.Summary.Urgency).ShouldBe(("received", "consultation", "urgent"));
        details.RedFlags.ShouldBe([RedFlagCodes.Fever]);
        details.Records.Where(r => r.PatientHas).Select(r => r.Record).ShouldBe([RecordCodes.Mri]);
        details.Patient.RecordNumber.ShouldStartWith("WEB-");
        details.Patient.Contact.TextConsentOn.ShouldBe(new DateOnly(2026, 3, 2));
        var told = MessagesTo(details.Patient.PatientId).ShouldHaveSingleItem();
        (told.Template, told.Data["reference"]).ShouldBe((TemplateCodes.RequestArrived, RequestMessages.ReferenceOf(details.Summary.RequestId)));
        running.Service.Said<ConsultationRequested>().ShouldContain(r => r.RequestId == details.Summary.RequestId);
    }

    [Fact]
    public async Task The_same_form_posted_many_times_at_once_is_one_request_and_one_patient()
    {
        var form = Forms.Somebody();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => running.Service.CommandAsync(form)));
        answers.Select(a => a.ShouldBeOfType<Outcome<Contracts.Accepted>.Answered>().Answer.Id).Distinct().Count().ShouldBe(1);
        (await running.Service.Database(db => db.Requests.CountAsync(r => r.FormId == form.FormId))).ShouldBe(1);
        (await running.Service.Database(db => db.Patients.CountAsync(p => p.BirthDate == form.BirthDate && p.Details.Email == form.Email))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_form_with_other_words_is_refused_so_that_nobody_is_thanked_for_what_was_not_kept()
    {
        var form = Forms.Somebody();
        await SendAsync(form);
        (await running.RefusedAsync(form with { Kind = ConsultationKinds.SecondOpinion })).ShouldBe("form-sent-already");
    }

    [Fact]
    public async Task Two_forms_of_one_new_person_at_the_same_moment_make_one_patient_and_two_requests()
    {
        var form = Forms.Somebody();
        var ids = await Task.WhenAll(SendAsync(form), SendAsync(form with { FormId = Guid.CreateVersion7() }));
        ids.Distinct().Count().ShouldBe(2);
        (await DetailsAsync(ids[0])).Patient.PatientId.ShouldBe((await DetailsAsync(ids[1])).Patient.PatientId);
    }

    [Fact]
    public async Task A_known_patient_is_found_by_name_birth_date_and_phone_and_a_strangers_form_changes_none_of_their_details()
    {
        var known = RunningConsultations.Somebody() with { GivenName = "José Ángel", FamilyName = "O'Neil-Pérez" };
        var patient = (await running.AcceptedAsync(known)).Id;
        var before = await running.CardAsync(patient);
        var form = Forms.Somebody() with
        {
            GivenName = "JOSE  ANGEL",
            FamilyName = "oneil perez",
            BirthDate = known.BirthDate,
            Phone = known.Phone!,
            Email = "stranger@example.org",
            TimeZone = "Pacific/Guam",
            Language = "en",
            TextConsent = false
        };
        var details = await DetailsAsync(await SendAsync(form));
        details.Patient.PatientId.ShouldBe(patient);
        (await running.CardAsync(patient)).ShouldBeEquivalentTo(before);
        details.Stated!.Email.ShouldBe("stranger@example.org");
        details.LookAlikes.ShouldBeEmpty();
        MessagesTo(patient).ShouldHaveSingleItem().Template.ShouldBe(TemplateCodes.RequestArrived);
    }

    [Fact]
    public async Task Whoever_asks_learns_the_same_whether_they_are_known_or_not()
    {
        var known = RunningConsultations.Somebody();
        await running.AcceptedAsync(known);
        var asKnown = await running.AcceptedAsync(Forms.Somebody() with { GivenName = known.GivenName, FamilyName = known.FamilyName, BirthDate = known.BirthDate, Phone = known.Phone! });
        var asNew = await running.AcceptedAsync(Forms.Somebody());
        asKnown.Notices.ShouldBe(asNew.Notices);
        asKnown.Id.Version.ShouldBe(asNew.Id.Version);
    }

    [Fact]
    public async Task A_near_match_is_shown_to_staff_blocks_booking_and_is_merged_or_kept_by_a_person()
    {
        var known = RunningConsultations.Somebody();
        var patient = (await running.AcceptedAsync(known)).Id;
        var form = Forms.Somebody() with { GivenName = known.GivenName, FamilyName = known.FamilyName, BirthDate = known.BirthDate };
        var request = await SendAsync(form);
        var details = await DetailsAsync(request);
        details.LookAlikes.Select(p => p.PatientId).ShouldContain(patient);
        details.Summary.LooksLikeAnother.ShouldBeTrue();
        Announced(request).ShouldBeEmpty();
        (await running.RefusedAsync(new MarkRequestReady(request, "the surgeon knows the case"))).ShouldBe("look-alikes-open");
        (await running.RefusedAsync(new SettleDuplicate(request, Guid.CreateVersion7()))).ShouldBe("not-a-look-alike");

        await running.AcceptedAsync(new SettleDuplicate(request, patient));
        var settled = await DetailsAsync(request);
        (settled.Patient.PatientId, settled.LookAlikes.Count).ShouldBe((patient, 0));
        Announced(request).ShouldHaveSingleItem().PatientId.ShouldBe(patient);
        (await running.CardAsync(details.Patient.PatientId)).Silence!.What.ShouldBe("merged");
        running.Service.Said<PatientWithdrew>().ShouldContain(w => w.PatientId == details.Patient.PatientId);
        (await running.RefusedAsync(new SettleDuplicate(request, null))).ShouldBe("not-now");
    }

    [Fact]
    public async Task A_near_match_kept_apart_stays_a_patient_of_its_own()
    {
        var known = RunningConsultations.Somebody();
        await running.AcceptedAsync(known);
        var request = await SendAsync(Forms.Somebody() with { Phone = known.Phone!, BirthDate = known.BirthDate });
        var made = (await DetailsAsync(request)).Patient.PatientId;
        await running.AcceptedAsync(new SettleDuplicate(request, null));
        Announced(request).ShouldHaveSingleItem().PatientId.ShouldBe(made);
        (await running.CardAsync(made)).Silence.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_with_neither_consent_nor_address_is_taken_and_not_written_to()
    {
        var details = await DetailsAsync(await SendAsync(Forms.Somebody() with { Email = null, TextConsent = false }));
        MessagesTo(details.Patient.PatientId).ShouldBeEmpty();
    }

    private async Task<Guid> SendAsync(RequestConsultation form) => (await running.AcceptedAsync(form)).Id;

    private Task<RequestDetails> DetailsAsync(Guid request) => running.AnswerAsync<GetRequest, RequestDetails>(new(request));

    private SendMessage[] MessagesTo(Guid patient) => [.. running.Service.Said<SendMessage>().Where(m => m.Recipient.Id == patient)];

    private ConsultationRequested[] Announced(Guid request) => [.. running.Service.Said<ConsultationRequested>().Where(r => r.RequestId == request)];
}
