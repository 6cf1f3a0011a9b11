using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Consultations.Tests.Patients;

[Collection(RunningCollection.Name)]
public class ChangePatientDetailsTests(RunningConsultations running)
{
    [Fact]
    public async Task Changed_details_are_told_whole_with_the_next_revision()
    {
        var (id, change) = await RegisteredAsync();
        await running.AcceptedAsync(change with { Language = Languages.English, Phone = null, PreferredChannel = Channels.Email });
        var told = Told(id).ShouldHaveSingleItem();
        told.Revision.ShouldBe(2);
        told.Contact.ShouldBe((await running.CardAsync(id)).Contact);
        (told.Contact.Language, told.Contact.Phone).ShouldBe(("en", null));
    }

    [Fact]
    public async Task A_change_of_what_somebody_else_changed_meanwhile_is_refused()
    {
        var (id, change) = await RegisteredAsync();
        await running.AcceptedAsync(change with { GivenName = "Anna" });
        (await running.RefusedAsync(change with { GivenName = "Anne" })).ShouldBe("changed-meanwhile");
        (await running.CardAsync(id)).GivenName.ShouldBe("Anna");
    }

    [Fact]
    public async Task Of_ten_changes_of_one_revision_at_once_one_is_kept()
    {
        var (id, change) = await RegisteredAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => running.Service.CommandAsync(change with { GivenName = $"Ana {n}" })));
        outcomes.Count(o => o is Messaging.Outcome<Accepted>.Answered).ShouldBe(1);
        outcomes.OfType<Messaging.Outcome<Accepted>.Refused>().ShouldAllBe(r => r.Refusal.Code == "changed-meanwhile");
        Told(id).Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_details_again_change_and_tell_nothing()
    {
        var (id, change) = await RegisteredAsync();
        await running.AcceptedAsync(change);
        Told(id).ShouldBeEmpty();
        (await running.CardAsync(id)).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_registered_cannot_be_changed_to_either()
    {
        var (_, change) = await RegisteredAsync();
        (await running.RefusedAsync(change with { Phone = "12345", Email = null })).ShouldBe("no-way-to-reach");
        (await running.RefusedAsync(change with { TimeZone = "Mars/Olympus" })).ShouldBe("time-zone-unknown");
        (await running.RefusedAsync(change with { PatientId = Guid.CreateVersion7() })).ShouldBe("patient-unknown");
        (await running.RefusedAsync(change, new Actor("x", Roles.Patient, ""))).ShouldBe("not-allowed");
    }

    [Fact]
    public async Task An_opt_out_stays_with_the_number_when_the_patient_gets_another()
    {
        var (id, change) = await RegisteredAsync();
        await running.Service.SendAsync(new ContactOptedOut([id], Channels.Sms, running.Service.Clock.UtcNow));
        await running.AcceptedAsync(change with { Phone = RunningConsultations.Somebody().Phone });
        (await running.CardAsync(id)).TextsStoppedAt.ShouldBeNull();

        var heir = RunningConsultations.Somebody();
        await running.Service.SendAsync(new ContactOptedOut([id], Channels.Sms, running.Service.Clock.UtcNow));
        var stopped = await running.CardAsync(id);
        var answer = await running.AcceptedAsync(heir with { Phone = stopped.Contact.Phone });
        answer.Notices.ShouldContain(DetailsNotices.PhoneShared);
        (await running.CardAsync(answer.Id)).TextsStoppedAt.ShouldBe(stopped.TextsStoppedAt);
    }

    private PatientDetailsChanged[] Told(Guid patientId) => [.. running.Service.Said<PatientDetailsChanged>().Where(p => p.PatientId == patientId)];

    private async Task<(Guid Id, ChangePatientDetails Change)> RegisteredAsync()
    {
        var r = RunningConsultations.Somebody();
        var id = (await running.AcceptedAsync(r)).Id;
        return (id, new ChangePatientDetails(
            id, 1, r.GivenName, r.FamilyName, r.Phone, r.Email, r.Language, r.TimeZone, r.PreferredChannel, r.AnswersByText, r.TextConsentOn));
    }
}
