using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Consultations.Tests.Requests;

[Collection(RunningCollection.Name)]
public sealed class RequestStepsTests(RunningConsultations running) : IDisposable
{
    public void Dispose() => running.Service.Clock.Set(RunningService.Start);

    private static readonly Actor Surgeon = new("s-1", Roles.Surgeon, "Dr. Ellis");
    private static readonly Actor Scheduler = new("s-2", Roles.Scheduler, "Sam Schedule");

    [Fact]
    public async Task From_received_to_ready_each_step_is_kept_with_who_took_it_and_scheduling_is_told_once()
    {
        var request = await OpenAsync();
        await running.AcceptedAsync(new TriageRequest(request, "dr-ellis"));
        await running.AcceptedAsync(new AskForRecords(request, [RecordCodes.Mri, RecordCodes.OperativeReport]));
        (await running.RefusedAsync(new MarkRequestReady(request, null))).ShouldBe("records-missing");
        await running.AcceptedAsync(new NoteRecordReceived(request, RecordCodes.Mri, true));
        (await running.RefusedAsync(new MarkRequestReady(request, null))).ShouldBe("records-missing", "imaging alone is not enough");
        await running.AcceptedAsync(new NoteRecordReceived(request, RecordCodes.OperativeReport, true));
        await running.AcceptedAsync(new MarkRequestReady(request, null));
        var details = await DetailsAsync(request);
        details.History.Select(h => h.Step).ShouldBe(["received", "triaged", "records-requested", "record-received", "record-received", "ready"]);
        details.History.Skip(1).ShouldAllBe(h => h.By == "Test Administrator");
        running.Service.Said<ConsultationReady>().Where(r => r.RequestId == request).ShouldHaveSingleItem()
            .ShouldBe(new ConsultationReady(request, details.Patient.PatientId, "consultation", "dr-ellis", details.Summary.StateSince));
    }

    [Fact]
    public async Task A_review_without_the_records_needs_a_surgeon_or_administrator_and_their_reason_which_is_kept()
    {
        var request = await OpenAsync();
        (await running.RefusedAsync(new MarkRequestReady(request, "seen elsewhere"), Scheduler)).ShouldBe("override-not-allowed");
        (await running.RefusedAsync(new MarkRequestReady(request, "  "), Surgeon)).ShouldBe("records-missing");
        await running.Service.CommandAsync(new MarkRequestReady(request, "I operated myself"), Surgeon);
        var kept = (await DetailsAsync(request)).History.Single(h => h.Step == "records-overridden");
        (kept.By, kept.Note).ShouldBe(("Dr. Ellis", "I operated myself"));
    }

    [Fact]
    public async Task Records_are_chased_three_times_and_no_more_and_the_step_is_then_overdue()
    {
        var request = await OpenAsync();
        await running.AcceptedAsync(new AskForRecords(request, [RecordCodes.Ct]));
        for (var day = 0; day < 20; day++)
        {
            running.Service.Clock.Advance(TimeSpan.FromDays(1));
            await running.Service.RunDueAsync();
        }
        Sent(request, TemplateCodes.RecordsReminder).Length.ShouldBe(3);
        Sent(request, TemplateCodes.RecordsReminder).Select(m => m.Occurrence).Distinct().Count().ShouldBe(3);
        var details = await DetailsAsync(request);
        (details.Summary.Overdue, details.NextReminderAt).ShouldBe((true, null));
        (await running.AnswerAsync<ListRequests, RequestList>(new(null, true, 500))).Requests.First(r => r.RequestId == request).Overdue.ShouldBeTrue();
    }

    [Fact]
    public async Task Once_everything_asked_for_is_here_nobody_is_reminded_and_a_tick_taken_back_begins_again()
    {
        var request = await OpenAsync();
        await running.AcceptedAsync(new AskForRecords(request, [RecordCodes.Ct]));
        await running.AcceptedAsync(new NoteRecordReceived(request, RecordCodes.Ct, true));
        (await DetailsAsync(request)).NextReminderAt.ShouldBeNull();
        running.Service.Clock.Advance(TimeSpan.FromDays(5));
        await running.Service.RunDueAsync();
        Sent(request, TemplateCodes.RecordsReminder).ShouldBeEmpty();
        await running.AcceptedAsync(new NoteRecordReceived(request, RecordCodes.Ct, false));
        (await DetailsAsync(request)).NextReminderAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_job_that_reminds_run_many_times_side_by_side_reminds_once()
    {
        var request = await OpenAsync();
        await running.AcceptedAsync(new AskForRecords(request, [RecordCodes.Ct]));
        running.Service.Clock.Advance(TimeSpan.FromDays(3));
        await running.Service.RunOnReplicasAsync(typeof(FbssFollowUp.Consultations.Requests.ChaseRecordsJob), 8);
        Sent(request, TemplateCodes.RecordsReminder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_declined_request_ends_with_a_message_that_has_no_reason_in_it_and_its_reason_is_kept()
    {
        var request = await OpenAsync();
        (await running.RefusedAsync(new DeclineRequest(request, " "))).ShouldBe("reason-missing");
        await running.AcceptedAsync(new DeclineRequest(request, "outside our field"));
        var message = Sent(request, TemplateCodes.RequestDeclined).ShouldHaveSingleItem();
        message.Data.ShouldBeEmpty();
        (await DetailsAsync(request)).History[^1].Note.ShouldBe("outside our field");
        running.Service.Said<ConsultationClosed>().Count(c => c.RequestId == request && c.Outcome == "declined").ShouldBe(1);
        (await running.RefusedAsync(new WithdrawRequest(request, ""))).ShouldBe("not-now");
        (await running.RefusedAsync(new NoteRecordReceived(request, RecordCodes.Ct, true))).ShouldBe("not-now");
    }

    [Fact]
    public async Task A_withdrawn_request_ends_without_a_message()
    {
        var request = await OpenAsync();
        await running.AcceptedAsync(new WithdrawRequest(request, "goes elsewhere"));
        (await DetailsAsync(request)).Summary.State.ShouldBe("withdrawn");
        Sent(request, TemplateCodes.RequestDeclined).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_order_sent_twice_is_one_step()
    {
        var (request, id) = (await OpenAsync(), Guid.CreateVersion7());
        await running.Service.CommandAsync(new TriageRequest(request, null), commandId: id);
        await running.Service.CommandAsync(new TriageRequest(request, null), commandId: id);
        (await DetailsAsync(request)).History.Count(h => h.Step == "triaged").ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_but_staff_moves_or_sees_a_request()
    {
        var request = await OpenAsync();
        var somebody = new Actor("x", Roles.Patient, "");
        (await running.RefusedAsync(new TriageRequest(request, null), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new AskForRecords(request, [RecordCodes.Ct]), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new NoteRecordReceived(request, RecordCodes.Ct, true), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new MarkRequestReady(request, "x"), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new DeclineRequest(request, "x"), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new WithdrawRequest(request, "x"), somebody)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new SettleDuplicate(request, null), somebody)).ShouldBe("not-allowed");
        (await running.Service.AskAsync<GetRequest, RequestDetails>(new(request), somebody)).ShouldBeOfType<Messaging.Outcome<RequestDetails>.Refused>();
        (await running.RefusedAsync(new TriageRequest(Guid.CreateVersion7(), null))).ShouldBe("request-unknown");
    }

    [Fact]
    public async Task The_list_shows_what_is_due_first_on_top_and_finds_a_request_by_its_reference()
    {
        var (routine, emergency) = (await OpenAsync(), (await running.AcceptedAsync(Forms.Somebody().WithFlags(Contracts.PostOp.RedFlagCodes.ChestPain))).Id);
        var open = (await running.AnswerAsync<ListRequests, RequestList>(new(null, true, 500, State: "received"))).Requests.Select(r => r.RequestId).ToList();
        open.IndexOf(emergency).ShouldBeLessThan(open.IndexOf(routine));
        var reference = FbssFollowUp.Consultations.Requests.RequestMessages.ReferenceOf(routine);
        (await running.AnswerAsync<ListRequests, RequestList>(new(null, false, 10, Reference: reference.ToLowerInvariant()))).Requests
            .ShouldHaveSingleItem().RequestId.ShouldBe(routine);
    }

    private async Task<Guid> OpenAsync() => (await running.AcceptedAsync(Forms.Somebody())).Id;

    private Task<RequestDetails> DetailsAsync(Guid request) => running.AnswerAsync<GetRequest, RequestDetails>(new(request));

    private SendMessage[] Sent(Guid request, string template) => [.. running.Service.Said<SendMessage>().Where(m => m.SubjectId == request && m.Template == template)];
}
