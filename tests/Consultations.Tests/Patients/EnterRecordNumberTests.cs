using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Consultations.Tests.Requests;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Tests.Patients;

[Collection(RunningCollection.Name)]
public class EnterRecordNumberTests(RunningConsultations running)
{
    [Fact]
    public async Task A_patient_of_the_public_form_gets_the_practices_number_which_is_kept_with_who_entered_it_and_found_by_the_log()
    {
        var patient = await FromFormAsync();
        var registration = RunningConsultations.Somebody() with { GivenName = patient.GivenName, FamilyName = patient.FamilyName, BirthDate = patient.BirthDate };

        await running.AcceptedAsync(new EnterRecordNumber(patient.PatientId, $" {registration.RecordNumber} "));

        (await running.CardAsync(patient.PatientId)).RecordNumber.ShouldBe(registration.RecordNumber);
        (await running.AcceptedAsync(registration)).Id.ShouldBe(patient.PatientId);
        var kept = await running.Service.Database(db => db.PatientEntries.SingleAsync(e => e.PatientId == patient.PatientId));
        (kept.What, kept.Note).ShouldBe((PatientEntryKinds.Numbered, $"{patient.RecordNumber} became {registration.RecordNumber}"));
        kept.ByName.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_number_somebody_else_has_is_refused_and_of_two_patients_who_get_one_at_once_one_has_it()
    {
        var taken = RunningConsultations.Somebody();
        await running.AcceptedAsync(taken);
        var (first, second) = (await FromFormAsync(), await FromFormAsync());
        (await running.RefusedAsync(new EnterRecordNumber(first.PatientId, taken.RecordNumber))).ShouldBe("record-number-of-another");

        var free = RunningConsultations.Somebody().RecordNumber;
        var outcomes = await Task.WhenAll(new[] { first, second }.Select(p => running.Service.CommandAsync(new EnterRecordNumber(p.PatientId, free))));

        outcomes.Count(o => o is Messaging.Outcome<Accepted>.Answered).ShouldBe(1);
        outcomes.OfType<Messaging.Outcome<Accepted>.Refused>().ShouldHaveSingleItem().Refusal.Code.ShouldBe("record-number-of-another");
    }

    [Fact]
    public async Task A_number_that_stands_an_unreadable_one_and_anybody_but_staff_are_refused()
    {
        var patient = await FromFormAsync();
        (await running.RefusedAsync(new EnterRecordNumber(await running.PatientAsync(), "NC-9"))).ShouldBe("record-number-stands");
        (await running.RefusedAsync(new EnterRecordNumber(patient.PatientId, "web-12345678"))).ShouldBe("record-number-unreadable");
        (await running.RefusedAsync(new EnterRecordNumber(patient.PatientId, " "))).ShouldBe("record-number-unreadable");
        (await running.RefusedAsync(new EnterRecordNumber(Guid.CreateVersion7(), "NC-9"))).ShouldBe("patient-unknown");
        (await running.RefusedAsync(new EnterRecordNumber(patient.PatientId, "NC-9"), new Actor("x", Roles.Patient, ""))).ShouldBe("not-allowed");
    }

    private async Task<PatientCard> FromFormAsync()
    {
        var request = (await running.AcceptedAsync(Forms.Somebody())).Id;
        return (await running.AnswerAsync<GetRequest, RequestDetails>(new(request))).Patient;
    }
}
