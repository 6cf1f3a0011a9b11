using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Consultations.Tests.Requests;

[Collection(RunningCollection.Name)]
public class ReassessmentRequestTests(RunningConsultations running)
{
    private readonly Guid _case = Guid.CreateVersion7();

    private DateTimeOffset Now => running.Service.Clock.UtcNow;

    [Fact]
    public async Task A_flagged_patient_has_a_request_with_the_operating_surgeon_and_scheduling_is_told()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendAsync(Flagged(patient));
        var request = await RequestAsync(patient);
        request.ShouldBe(new RequestSummary(
            request.RequestId, patient, "reassessment", "ready", "dr-ellis", Now, Now, 0, new(2026, 3, 5, 22, 0, 0, TimeSpan.Zero)));
        ToBook(patient).ShouldBeEmpty("the case is not decided");
        Told(patient).ShouldHaveSingleItem().ShouldBe(new ConsultationRequested(request.RequestId, patient, "reassessment", "dr-ellis", Now));
    }

    [Fact]
    public async Task A_flag_delivered_again_or_raised_again_for_the_case_opens_no_second_request()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendTwiceAsync(Flagged(patient));
        await running.Service.SendAsync(Flagged(patient) with { FlaggedAt = Now.AddDays(7) });
        (await RequestAsync(patient)).RequestedAt.ShouldBe(Now);
        Told(patient).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_case_of_the_patient_opens_a_new_request()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendAsync(Flagged(patient));
        await running.Service.SendAsync(Flagged(patient) with { CaseId = Guid.CreateVersion7() });
        Told(patient).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_flagged_patients_request_is_ready_at_once_and_told_of_for_booking_when_the_case_is_decided()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendAsync(Flagged(patient));
        await running.Service.SendTwiceAsync(Acknowledged(patient, Now.AddHours(1)));
        (await StateAsync(patient)).ShouldBe(("ready", Now));
        await running.Service.SendTwiceAsync(Decided(patient, needsAppointment: true, Now.AddHours(2)));
        (await StateAsync(patient)).ShouldBe(("ready", Now));
        ToBook(patient).ShouldHaveSingleItem().ShouldBe(
            new ConsultationReady((await RequestAsync(patient)).RequestId, patient, "reassessment", "dr-ellis", Now.AddHours(2)));
        Ended(patient).ShouldBeEmpty();
        var details = await running.AnswerAsync<GetRequest, RequestDetails>(new((await RequestAsync(patient)).RequestId));
        details.History.Select(h => h.Step).ShouldBe(["ready", "case-acknowledged"]);
    }

    [Fact]
    public async Task A_case_decided_without_an_appointment_ends_its_request_once()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendAsync(Flagged(patient));
        await running.Service.SendTwiceAsync(Decided(patient, needsAppointment: false, Now.AddHours(2)));
        var request = await RequestAsync(patient);
        request.State.ShouldBe("declined");
        Ended(patient).ShouldHaveSingleItem().ShouldBe(new ConsultationClosed(request.RequestId, patient, "declined", Now.AddHours(2)));
        (await ListAsync(patient, openOnly: true)).ShouldBeEmpty();
    }

    public static TheoryData<string, string, string, int, int> Orders => new()
    {
        { "F", "ready", "flagged alone", 1, 0 },
        // facts in order of arrival: F flagged, A acknowledged, D decided with an appointment, N decided without
        { "AF", "ready", "acknowledged before flagged", 1, 0 },
        { "DF", "ready", "decided before flagged", 1, 0 },
        { "FDA", "ready", "acknowledged after decided", 1, 0 },
        { "DAF", "ready", "all backwards", 1, 0 },
        { "ADF", "ready", "flagged last", 1, 0 },
        { "NF", "declined", "decided without an appointment before flagged: nothing is asked of scheduling", 0, 1 },
        { "NAF", "declined", "the same with an acknowledgement between", 0, 1 },
        { "FNA", "declined", "acknowledged after the end", 1, 1 }
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Facts_in_any_order_lead_to_the_same_state(string order, string state, string label, int requested, int closed)
    {
        var patient = await running.PatientAsync();
        foreach (var fact in order) await running.Service.SendAsync(FactOf(fact, patient));
        (await RequestAsync(patient)).State.ShouldBe(state, label);
        (Told(patient).Length, Ended(patient).Length).ShouldBe((requested, closed), label);
        ToBook(patient).Length.ShouldBe(order.Contains('D') ? 1 : 0, label);
    }

    [Fact]
    public async Task All_facts_of_a_case_at_once_make_one_request()
    {
        var patient = await running.PatientAsync();
        await Task.WhenAll("FAD".Select(fact => running.Service.SendAsync(FactOf(fact, patient))));
        var request = await RequestAsync(patient);
        (request.State, request.SurgeonCode).ShouldBe(("ready", "dr-ellis"));
        Told(patient).Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_newest_count_of_held_slots_is_kept_whatever_order_they_arrive_in()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendAsync(Flagged(patient));
        var request = (await RequestAsync(patient)).RequestId;
        await running.Service.SendTwiceAsync(Held(request, patient, 1, Now.AddDays(1)));
        await running.Service.SendAsync(Held(request, patient, 3, Now));
        (await RequestAsync(patient)).HeldSlots.ShouldBe(1);
        await running.Service.SendAsync(Decided(patient, needsAppointment: false, Now.AddDays(2)));
        (await RequestAsync(patient)).HeldSlots.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_but_staff_lists_requests()
    {
        var outcome = await running.Service.AskAsync<ListRequests, RequestList>(new ListRequests(null, false, 10), new Actor("x", Roles.Patient, ""));
        outcome.ShouldBeOfType<Outcome<RequestList>.Refused>().Refusal.Code.ShouldBe("not-allowed");
    }

    private ReassessmentFlagged Flagged(Guid patient) => new(_case, patient, "soon", "dr-ellis", Now);

    private ReassessmentAcknowledged Acknowledged(Guid patient, DateTimeOffset at) => new(_case, patient, Guid.CreateVersion7(), new DateOnly(2026, 3, 10), at);

    private ReassessmentDecided Decided(Guid patient, bool needsAppointment, DateTimeOffset at) => new(_case, patient, needsAppointment, at);

    private object FactOf(char fact, Guid patient) => fact switch
    {
        'F' => Flagged(patient),
        'A' => Acknowledged(patient, Now.AddHours(1)),
        _ => Decided(patient, needsAppointment: fact == 'D', Now.AddHours(2))
    };

    private static SlotsHeld Held(Guid request, Guid patient, int slots, DateTimeOffset at) => new(
        request, patient, [.. Enumerable.Range(0, slots).Select(n => new HeldSlot(Guid.CreateVersion7(), "dr-ellis", at.AddDays(n), at.AddDays(n).AddMinutes(30), "America/New_York", at))], at);

    private async Task<RequestSummary> RequestAsync(Guid patient) => (await ListAsync(patient, openOnly: false)).ShouldHaveSingleItem();

    private async Task<(string State, DateTimeOffset Since)> StateAsync(Guid patient) => await RequestAsync(patient) is var r ? (r.State, r.StateSince) : default;

    private async Task<IReadOnlyList<RequestSummary>> ListAsync(Guid patient, bool openOnly) =>
        (await running.AnswerAsync<ListRequests, RequestList>(new ListRequests(patient, openOnly, 10))).Requests;

    private ConsultationRequested[] Told(Guid patient) => [.. running.Service.Said<ConsultationRequested>().Where(r => r.PatientId == patient)];

    private ConsultationReady[] ToBook(Guid patient) => [.. running.Service.Said<ConsultationReady>().Where(r => r.PatientId == patient)];

    private ConsultationClosed[] Ended(Guid patient) => [.. running.Service.Said<ConsultationClosed>().Where(r => r.PatientId == patient)];
}
