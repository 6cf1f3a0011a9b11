using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Consultations.Tests.Requests;

/// <summary>A case that was decided is raised again by new pain, or by care that did not help, and decided a second time.</summary>
[Collection(RunningCollection.Name)]
public class DecidedAgainTests(RunningConsultations running)
{
    private readonly Guid _case = Guid.CreateVersion7();

    private DateTimeOffset Now => running.Service.Clock.UtcNow;

    [Fact]
    public async Task A_case_decided_without_an_appointment_and_later_with_one_is_offered_one()
    {
        var patient = await FlaggedAsync();
        await DecideAsync(patient, needsAppointment: false, Now.AddHours(2));
        await DecideAsync(patient, needsAppointment: true, Now.AddDays(20));
        var requests = await ListAsync(patient);
        requests.Select(r => r.State).ShouldBe(["ready", "declined"], "newest first");
        Told(patient).Select(t => t.RequestId).ShouldBe([requests[1].RequestId, requests[0].RequestId]);
        Ready(patient).ShouldHaveSingleItem().ShouldBe(new ConsultationReady(requests[0].RequestId, patient, "reassessment", "dr-ellis", Now.AddDays(20)));
    }

    [Fact]
    public async Task A_patient_who_was_seen_after_the_first_decision_is_offered_an_appointment_after_the_second()
    {
        var patient = await FlaggedAsync();
        await DecideAsync(patient, needsAppointment: true, Now.AddHours(2));
        await SeenAsync((await ListAsync(patient)).Single().RequestId, patient);
        await DecideAsync(patient, needsAppointment: true, Now.AddDays(40));
        (await ListAsync(patient)).Select(r => r.State).ShouldBe(["ready", "completed"]);
        Ready(patient).Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_first_decision_after_the_patient_was_seen_offers_no_second_appointment()
    {
        var patient = await FlaggedAsync();
        await SeenAsync((await ListAsync(patient)).Single().RequestId, patient);
        await DecideAsync(patient, needsAppointment: true, Now.AddDays(3));
        (await ListAsync(patient)).Select(r => r.State).ShouldBe(["completed"]);
        Ready(patient).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_older_decision_that_arrives_late_takes_nothing_back()
    {
        var patient = await FlaggedAsync();
        await DecideAsync(patient, needsAppointment: true, Now.AddDays(20));
        await DecideAsync(patient, needsAppointment: false, Now.AddHours(2));
        (await ListAsync(patient)).Select(r => r.State).ShouldBe(["ready"]);
        Ended(patient).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_older_decision_for_an_appointment_that_arrives_late_offers_none()
    {
        var patient = await FlaggedAsync();
        await DecideAsync(patient, needsAppointment: false, Now.AddDays(20));
        await DecideAsync(patient, needsAppointment: true, Now.AddHours(2));
        (await ListAsync(patient)).Select(r => r.State).ShouldBe(["declined"]);
        Ready(patient).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_decision_told_twice_opens_one_request()
    {
        var patient = await FlaggedAsync();
        await DecideAsync(patient, needsAppointment: false, Now.AddHours(2));
        await running.Service.SendTwiceAsync(new ReassessmentDecided(_case, patient, true, Now.AddDays(20)));
        (await ListAsync(patient)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_patient_who_has_died_is_offered_nothing_by_a_second_decision()
    {
        var patient = await FlaggedAsync();
        await DecideAsync(patient, needsAppointment: false, Now.AddHours(2));
        await running.AcceptedAsync(new RecordDeath(patient, null));
        await DecideAsync(patient, needsAppointment: true, Now.AddDays(20));
        (Ready(patient).Length, Told(patient).Length).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_flag_in_the_moment_a_death_is_noted_leaves_no_request_open()
    {
        var patient = await running.PatientAsync();
        await running.Service.MeetAsync($"select from patients where id = '{patient}' for update", async () =>
        {
            var death = running.Service.CommandAsync(new RecordDeath(patient, null));
            await running.Service.UntilWaitingAsync(1);
            var flag = running.Service.SendAsync(Flagged(patient));
            await running.Service.UntilWaitingAsync(2);
            return Task.WhenAll(death, flag);
        });
        (await ListAsync(patient)).ShouldAllBe(r => r.State == "withdrawn");
        Ended(patient).Length.ShouldBe(Told(patient).Length, "what Scheduling was told of has ended there too");
    }

    private async Task<Guid> FlaggedAsync()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendAsync(Flagged(patient));
        return patient;
    }

    private ReassessmentFlagged Flagged(Guid patient) => new(_case, patient, "routine", "dr-ellis", Now);

    private Task<Guid> DecideAsync(Guid patient, bool needsAppointment, DateTimeOffset at) =>
        running.Service.SendAsync(new ReassessmentDecided(_case, patient, needsAppointment, at));

    private async Task SeenAsync(Guid request, Guid patient)
    {
        var appointment = Guid.CreateVersion7();
        await running.Service.SendAsync(new AppointmentBooked(
            appointment, patient, request, "dr-ellis", "reassessment", Now.AddDays(1), Now.AddDays(1).AddMinutes(30), "America/New_York", 1, Now.AddHours(3)));
        await running.Service.SendAsync(new AppointmentCompleted(appointment, patient, request, Now.AddDays(2)));
    }

    private async Task<IReadOnlyList<RequestSummary>> ListAsync(Guid patient) =>
        (await running.AnswerAsync<ListRequests, RequestList>(new ListRequests(patient, false, 10))).Requests;

    private ConsultationRequested[] Told(Guid patient) => [.. running.Service.Said<ConsultationRequested>().Where(r => r.PatientId == patient)];

    private ConsultationReady[] Ready(Guid patient) => [.. running.Service.Said<ConsultationReady>().Where(r => r.PatientId == patient)];

    private ConsultationClosed[] Ended(Guid patient) => [.. running.Service.Said<ConsultationClosed>().Where(r => r.PatientId == patient)];
}
