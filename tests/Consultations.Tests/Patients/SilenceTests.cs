using System.Globalization;
using FbssFollowUp.Consultations.Tests.Requests;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Consultations.Tests.Patients;

/// <summary>Lesson 12: the patient has died, or has withdrawn: silence, at once.</summary>
[Collection(RunningCollection.Name)]
public sealed class SilenceTests(RunningConsultations running) : IDisposable
{
    public void Dispose() => running.Service.Clock.Set(RunningService.Start);

    [Fact]
    public async Task A_patient_has_died_everybody_is_told_once_and_their_requests_end()
    {
        var request = (await running.AcceptedAsync(Forms.Somebody())).Id;
        var patient = (await DetailsAsync(request)).Patient.PatientId;
        await running.AcceptedAsync(new RecordDeath(patient, new(2026, 3, 1)));
        running.Service.Said<PatientDied>().Count(d => d.PatientId == patient && d.DiedOn == new DateOnly(2026, 3, 1)).ShouldBe(1);
        (await DetailsAsync(request)).Summary.State.ShouldBe("withdrawn");
        running.Service.Said<ConsultationClosed>().Count(c => c.RequestId == request).ShouldBe(1);
        var card = await running.CardAsync(patient);
        (card.Silence!.What, card.Silence.By).ShouldBe(("died", "Test Administrator"));
        (await running.RefusedAsync(new RecordDeath(patient, null))).ShouldBe("silent-already");
        (await running.RefusedAsync(new UndoWithdrawal(patient, "mistake"))).ShouldBe("not-withdrawn");
    }

    [Fact]
    public async Task A_withdrawal_noted_by_mistake_is_taken_back_and_both_are_kept_with_who_and_why()
    {
        var patient = await running.PatientAsync();
        await running.AcceptedAsync(new RecordWithdrawal(patient, "wants no more of this"));
        running.Service.Said<PatientWithdrew>().Count(w => w.PatientId == patient).ShouldBe(1);
        await running.AcceptedAsync(new UndoWithdrawal(patient, "the wrong Ana"));
        running.Service.Said<PatientReturned>().Count(w => w.PatientId == patient).ShouldBe(1);
        (await running.CardAsync(patient)).Silence.ShouldBeNull();
        var kept = await running.Service.Database(db => Task.FromResult(db.PatientEntries.Where(e => e.PatientId == patient).OrderBy(e => e.Number).ToList()));
        kept.Select(e => (e.What, e.ById, e.Note)).ShouldBe([("withdrew", "staff-1", "wants no more of this"), ("returned", "staff-1", "the wrong Ana")]);
    }

    [Theory]
    [InlineData("tomorrow", "2026-03-04", "died-on-impossible")]
    [InlineData("before birth", "1965-11-01", "died-on-impossible")]
    public async Task A_date_of_death_that_cannot_be_is_refused(string label, string diedOn, string code) =>
        (await running.RefusedAsync(new RecordDeath(await running.PatientAsync(), DateOnly.Parse(diedOn, CultureInfo.InvariantCulture)))).ShouldBe(code, label);

    [Fact]
    public async Task Nobody_but_staff_notes_a_death_or_a_withdrawal_and_a_reason_is_needed()
    {
        var patient = await running.PatientAsync();
        var somebody = new Actor("x", Roles.Patient, "");
        (await running.RefusedAsync(new RecordDeath(patient, null), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new RecordWithdrawal(patient, "x"), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new UndoWithdrawal(patient, "x"), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new RecordWithdrawal(patient, " "))).ShouldBe("reason-missing");
    }

    [Fact]
    public async Task A_flag_that_comes_after_the_death_opens_nothing_and_reminders_of_a_request_end_with_it()
    {
        var request = (await running.AcceptedAsync(Forms.Somebody())).Id;
        var patient = (await DetailsAsync(request)).Patient.PatientId;
        await running.AcceptedAsync(new AskForRecords(request, [RecordCodes.Ct]));
        await running.AcceptedAsync(new RecordDeath(patient, null));
        await running.Service.SendAsync(new ReassessmentFlagged(Guid.CreateVersion7(), patient, "soon", "dr-ellis", running.Service.Clock.UtcNow));
        (await running.AnswerAsync<ListRequests, RequestList>(new(patient, OpenOnly: true, 10))).Requests.ShouldBeEmpty();
        running.Service.Said<ConsultationRequested>().ShouldNotContain(r => r.PatientId == patient && r.Kind == "reassessment");
        running.Service.Clock.Advance(TimeSpan.FromDays(30));
        var before = Sent(patient);
        await running.Service.RunDueAsync();
        Sent(patient).ShouldBe(before);
    }

    private int Sent(Guid patient) => running.Service.Said<SendMessage>().Count(m => m.Recipient.Id == patient);

    private Task<RequestDetails> DetailsAsync(Guid request) => running.AnswerAsync<GetRequest, RequestDetails>(new(request));
}
