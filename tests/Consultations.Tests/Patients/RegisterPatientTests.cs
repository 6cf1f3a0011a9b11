using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Tests.Patients;

[Collection(RunningCollection.Name)]
public class RegisterPatientTests(RunningConsultations running)
{
    [Fact]
    public async Task A_registered_patient_is_told_with_how_to_reach_them_and_nothing_clinical()
    {
        var command = RunningConsultations.Somebody();
        var answer = await running.AcceptedAsync(command);
        answer.Notices.ShouldBeEmpty();
        var told = Told(answer.Id).ShouldHaveSingleItem();
        told.ShouldBe(new PatientRegistered(
            answer.Id, 1,
            new PatientContact("Ana Duarte", PhoneNumber.Read(command.Phone), command.Email, "es", "America/Los_Angeles", "sms", true, new DateOnly(2026, 2, 1)),
            running.Service.Clock.UtcNow));
    }

    [Fact]
    public async Task The_same_patient_again_is_the_patient_there_already_is_and_nothing_is_told()
    {
        var command = RunningConsultations.Somebody();
        var first = await running.AcceptedAsync(command);
        var again = await running.AcceptedAsync(command with { GivenName = " ANA ", FamilyName = "duarte" });
        again.Id.ShouldBe(first.Id);
        Told(first.Id).Length.ShouldBe(1);
        (await running.CardAsync(first.Id)).GivenName.ShouldBe("Ana");
    }

    [Fact]
    public async Task The_very_same_registration_again_is_answered_the_same()
    {
        var command = RunningConsultations.Somebody();
        var first = await running.AcceptedAsync(command);
        var again = await running.AcceptedAsync(command);
        (again.Id, again.Notices.Count).ShouldBe((first.Id, 0));
    }

    [Fact]
    public async Task The_same_patient_with_another_phone_is_not_changed_and_the_sender_is_told_so()
    {
        var command = RunningConsultations.Somebody();
        var first = await running.AcceptedAsync(command);
        var again = await running.AcceptedAsync(command with { Phone = RunningConsultations.Somebody().Phone });
        again.Notices.ShouldBe([DetailsNotices.DetailsDiffer]);
        (await running.CardAsync(first.Id)).Contact.Phone.ShouldBe(PhoneNumber.Read(command.Phone));
    }

    [Fact]
    public async Task A_command_delivered_again_has_no_second_effect_and_the_same_answer()
    {
        var command = RunningConsultations.Somebody();
        var id = Guid.CreateVersion7();
        var first = await running.Service.CommandAsync(command, commandId: id);
        var again = await running.Service.CommandAsync(command, commandId: id);
        again.ShouldBeEquivalentTo(first);
    }

    [Fact]
    public async Task A_record_number_of_somebody_else_is_refused()
    {
        var command = RunningConsultations.Somebody();
        await running.AcceptedAsync(command);
        (await running.RefusedAsync(command with { FamilyName = "Row", BirthDate = new DateOnly(1970, 1, 1) })).ShouldBe("record-number-taken");
        (await running.RefusedAsync(command with { BirthDate = new DateOnly(1970, 1, 1) })).ShouldBe("record-number-taken");
    }

    [Fact]
    public async Task Ten_registrations_of_one_record_number_at_once_make_one_patient()
    {
        var command = RunningConsultations.Somebody();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => running.AcceptedAsync(command)));
        var id = answers.Select(a => a.Id).Distinct().ShouldHaveSingleItem();
        Told(id).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_phone_shared_with_another_patient_is_noticed()
    {
        var first = RunningConsultations.Somebody();
        await running.AcceptedAsync(first);
        var other = RunningConsultations.Somebody() with { GivenName = "Ben", Phone = first.Phone };
        (await running.AcceptedAsync(other)).Notices.ShouldBe([DetailsNotices.PhoneShared]);
        (await running.AcceptedAsync(RunningConsultations.Somebody() with { Phone = first.Phone })).Notices
            .ShouldBe([DetailsNotices.PhoneShared, DetailsNotices.MaybeRegisteredTwice]);
    }

    [Fact]
    public async Task Two_patients_without_a_phone_share_none()
    {
        var without = () => RunningConsultations.Somebody() with { Phone = null, PreferredChannel = Channels.Email };
        await running.AcceptedAsync(without());
        (await running.AcceptedAsync(without())).Notices.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("born tomorrow", "2026-03-03", "birth-date-impossible")]
    [InlineData("born in another century", "1801-01-01", "birth-date-impossible")]
    public async Task An_impossible_birth_date_is_refused(string label, string birthDate, string code) =>
        (await running.RefusedAsync(RunningConsultations.Somebody() with { BirthDate = DateOnly.Parse(birthDate, null) })).ShouldBe(code, label);

    [Fact]
    public async Task Without_a_record_number_nobody_is_registered() =>
        (await running.RefusedAsync(RunningConsultations.Somebody() with { RecordNumber = " " })).ShouldBe("record-number-unreadable");

    [Theory]
    [InlineData(Roles.Patient)]
    [InlineData(Roles.System)]
    [InlineData("")]
    public async Task Nobody_but_staff_registers_patients(string role)
    {
        var command = RunningConsultations.Somebody();
        (await running.RefusedAsync(command, new Actor("x", role, ""))).ShouldBe("not-allowed");
        (await running.Service.Database(db => db.Patients.CountAsync(p => p.RecordNumber == command.RecordNumber))).ShouldBe(0);
    }

    private PatientRegistered[] Told(Guid patientId) => [.. running.Service.Said<PatientRegistered>().Where(p => p.PatientId == patientId)];
}
