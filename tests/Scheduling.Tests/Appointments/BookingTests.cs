using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

[Collection(PracticeTests.Name)]
public class BookingTests(Practice practice)
{
    private RunningService<SchedulingDbContext> Service => practice.Running.Service;

    [Fact]
    public async Task A_booked_appointment_is_told_once_with_its_time_zone_and_the_patient_is_told()
    {
        var (surgeon, patient) = (await practice.SurgeonAsync(), await practice.PatientAsync());
        var booking = Practice.Booking(surgeon.Code, Practice.At(10, 14), AppointmentTypes.NewPatient, patient);
        var id = Guid.CreateVersion7();
        var first = await Service.CommandAsync(booking, Practice.Scheduler, id);
        (await Service.CommandAsync(booking, Practice.Scheduler, id)).ShouldBeEquivalentTo(first);

        var told = Service.Said<AppointmentBooked>().Single(b => b.PatientId == patient);
        (told.StartsAt, told.EndsAt, told.TimeZone, told.Revision).ShouldBe((Practice.At(10, 14), Practice.At(10, 14, 45), "America/New_York", 1));
        var sent = practice.Sent(patient).ShouldHaveSingleItem();
        (sent.Template, sent.Data["startsAt"], sent.Data["timeZone"]).ShouldBe((TemplateCodes.AppointmentBooked, "2026-03-10T18:00:00Z", "America/New_York"));
        sent.Invitation.ShouldBe(new(told.AppointmentId, 0, told.StartsAt, told.EndsAt, "America/New_York", false));
        sent.Question!.Asks.ShouldBe(MessageQuestion.Appointment);
        sent.Data.Values.ShouldAllBe(v => !v.Contains(surgeon.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("in the past", 2, 9, 0, "in-past")]
    [InlineData("with less notice than a new patient needs", 3, 9, 30, "too-soon")]
    [InlineData("before the hours", 10, 7, 30, "outside-hours")]
    [InlineData("over the noon hour", 10, 11, 30, "outside-hours")]
    [InlineData("on a Sunday", 15, 10, 0, "outside-hours")]
    [InlineData("further ahead than the horizon", 163, 10, 0, "too-far")]
    public async Task A_time_against_the_rules_is_refused_with_its_reason(string label, int day, int hour, int minute, string code)
    {
        var surgeon = await practice.SurgeonAsync();
        var startsAt = Practice.At(day > 31 ? 31 : day, hour, minute).AddDays(day > 31 ? day - 31 : 0);
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, startsAt, AppointmentTypes.NewPatient))).ShouldBe(code, label);
    }

    [Fact]
    public async Task Buffers_are_part_of_what_is_taken()
    {
        var surgeon = await practice.SurgeonAsync();
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10), AppointmentTypes.NewPatient));
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10, 45)))).ShouldBe("slot-taken");
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(10, 11), AppointmentTypes.SecondOpinion))).ShouldBe("slot-taken");
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 11)));
    }

    /// <summary>Lesson 21: a deliberate overlap is possible for staff, named and audited.</summary>
    [Fact]
    public async Task A_deliberate_overlap_is_made_only_with_a_reason_and_kept_with_the_name_of_who_did_it()
    {
        var surgeon = await practice.SurgeonAsync();
        var at = Practice.At(10, 10);
        await practice.BookAsync(Practice.Booking(surgeon.Code, at));
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, at))).ShouldBe("slot-taken");
        var over = await practice.BookAsync(Practice.Booking(surgeon.Code, at) with { OverrideReason = "Drain must come out today" });

        var list = await practice.ListAsync(new(null, over));
        list.Appointments.Single().Overlaps.ShouldBeTrue();
        var audited = list.History.Single(h => h.What == "overlapped");
        (audited.ByName, audited.Detail).ShouldBe(("Sam Schedule", "Rules set aside (slot taken), because: Drain must come out today"));
        await Should.ThrowAsync<Npgsql.PostgresException>(() => Service.Database(db => db.Database.ExecuteSqlAsync($"delete from appointment_entries where appointment_id = {over}")));
        await Should.ThrowAsync<Npgsql.PostgresException>(() => Service.Database(db => db.Database.ExecuteSqlAsync($"update appointment_entries set by_name = 'x' where appointment_id = {over}")));
    }

    [Fact]
    public async Task Nobody_books_beside_a_deliberate_overlap_by_accident()
    {
        var surgeon = await practice.SurgeonAsync();
        var long1 = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10)));
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10), AppointmentTypes.NewPatient) with { OverrideReason = "Emergency" });
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10, 30)))).ShouldBe("slot-taken");
        await practice.OrderAsync(new CancelAppointment(long1, CancelReasons.ByPractice, null));
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10)))).ShouldBe("slot-taken");
    }

    [Fact]
    public async Task A_reason_opens_hours_and_notice_but_not_the_past_and_a_patient_cannot_give_one()
    {
        var surgeon = await practice.SurgeonAsync();
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 18)) with { OverrideReason = "Works until six" });
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(2, 9)) with { OverrideReason = "Because" })).ShouldBe("in-past");
        Practice.RefusalOf(await Service.CommandAsync(Practice.Booking(surgeon.Code, Practice.At(10, 9)), new Actor("x", Roles.Patient, ""))).ShouldBe("not-allowed");
    }

    [Fact]
    public async Task A_moved_appointment_gives_its_old_time_back_and_may_overlap_it()
    {
        var (surgeon, patient) = (await practice.SurgeonAsync(), await practice.PatientAsync());
        var id = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10), AppointmentTypes.NewPatient, patient));
        (await practice.OrderAsync(new MoveAppointment(id, 1, surgeon.Code, Practice.At(10, 10, 15)))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await practice.OverlapsAsync(surgeon.StaffId)).ShouldBe(0);
        Service.Said<AppointmentMoved>().Single(m => m.AppointmentId == id).Revision.ShouldBe(2);
        practice.Sent(patient)[^1].Template.ShouldBe(TemplateCodes.AppointmentMoved);
        practice.Sent(patient)[^1].Invitation!.Sequence.ShouldBe(1);
        (await practice.RefusalAsync(new MoveAppointment(id, 1, surgeon.Code, Practice.At(10, 14)))).ShouldBe("changed-meanwhile");
        await practice.OrderAsync(new MoveAppointment(id, 2, surgeon.Code, Practice.At(10, 14)));
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10, 15)));
    }

    [Fact]
    public async Task A_move_that_is_refused_leaves_the_appointment_and_its_time_as_they_were()
    {
        var surgeon = await practice.SurgeonAsync();
        var id = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10)));
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 11)));
        (await practice.RefusalAsync(new MoveAppointment(id, 1, surgeon.Code, Practice.At(10, 11)))).ShouldBe("slot-taken");
        (await practice.AppointmentAsync(id)).StartsAt.ShouldBe(Practice.At(10, 10));
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10)))).ShouldBe("slot-taken");
    }

    [Fact]
    public async Task A_cancelled_appointment_frees_its_time_withdraws_its_invitation_and_cannot_be_moved()
    {
        var (surgeon, patient) = (await practice.SurgeonAsync(), await practice.PatientAsync());
        var id = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10), patient: patient));
        await practice.OrderAsync(new CancelAppointment(id, CancelReasons.ByPatient, "On holiday"));
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10)));
        Service.Said<AppointmentCancelled>().Single(c => c.AppointmentId == id).Reason.ShouldBe("by-patient");
        var told = practice.Sent(patient)[^1];
        (told.Template, told.Invitation!.Cancelled).ShouldBe((TemplateCodes.AppointmentCancelled, true));
        (await practice.RefusalAsync(new MoveAppointment(id, 2, surgeon.Code, Practice.At(10, 14)))).ShouldBe("appointment-ended");
        (await practice.RefusalAsync(new CancelAppointment(id, CancelReasons.ByPatient, null))).ShouldBe("appointment-ended");
    }

    [Fact]
    public async Task A_request_of_another_patient_is_not_satisfied_by_an_appointment_nor_a_hold()
    {
        var surgeon = await practice.SurgeonAsync();
        var request = new ConsultationRequested(Guid.CreateVersion7(), Guid.CreateVersion7(), ConsultationKinds.Consultation, surgeon.Code, practice.Now);
        await practice.Running.Service.SendAsync(request);
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(4, 10)) with { RequestId = request.RequestId })).ShouldBe("request-of-another");
        HoldSlot hold = new(Guid.CreateVersion7(), request.RequestId, AppointmentTypes.FollowUp, surgeon.Code, Practice.At(4, 10), practice.Now.AddHours(1));
        (await practice.RefusalAsync(hold)).ShouldBe("request-of-another");
    }

    [Fact]
    public async Task Nothing_is_held_for_who_has_died_or_for_a_request_that_has_ended()
    {
        var surgeon = await practice.SurgeonAsync();
        var request = new ConsultationRequested(Guid.CreateVersion7(), Guid.CreateVersion7(), ConsultationKinds.Consultation, surgeon.Code, practice.Now);
        await practice.Running.Service.SendAsync(request);
        await practice.Running.Service.SendAsync(new ConsultationClosed(request.RequestId, request.PatientId, "declined", practice.Now));
        HoldSlot hold = new(request.PatientId, request.RequestId, AppointmentTypes.FollowUp, surgeon.Code, Practice.At(4, 10), practice.Now.AddHours(1));
        (await practice.RefusalAsync(hold)).ShouldBe("request-ended");
        await practice.Running.Service.SendAsync(new PatientDied(request.PatientId, null, practice.Now));
        (await practice.RefusalAsync(hold with { RequestId = null })).ShouldBe("patient-died");
    }

    /// <summary>Lesson 22: nobody books over a live hold, and one that has ended is in nobody's way, even before anything has tidied it up.</summary>
    [Fact]
    public async Task Nobody_books_over_a_live_hold_and_an_ended_one_is_free_at_once()
    {
        await using var own = await RunningScheduling.WithAsync("dr-ellis");
        var (at, patient) = (Practice.At(4, 10), Guid.CreateVersion7());
        var held = await own.Service.CommandAsync(new HoldSlot(patient, null, AppointmentTypes.FollowUp, "dr-ellis", at, own.Now.AddMinutes(15)), Practice.Scheduler);
        Practice.RefusalOf(await own.Service.CommandAsync(Practice.Booking("dr-ellis", at), Practice.Scheduler)).ShouldBe("slot-taken");
        own.Service.Clock.Advance(TimeSpan.FromMinutes(15));
        (await own.Service.CommandAsync(Practice.Booking("dr-ellis", at), Practice.Scheduler)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        var hold = held.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id;
        Practice.RefusalOf(await own.Service.CommandAsync(Practice.Booking("dr-ellis", at, patient: patient) with { HoldId = hold }, Practice.Scheduler)).ShouldBe("hold-gone");
        (await own.Service.RunDueAsync()).ShouldBe(1);
        (await own.LiveHoldsAsync()).ShouldBe(0);
        Practice.RefusalOf(await own.Service.CommandAsync(Practice.Booking("dr-ellis", at), Practice.Scheduler)).ShouldBe("slot-taken");
    }

    [Fact]
    public async Task A_hold_becomes_the_patients_appointment_or_is_given_back()
    {
        var (surgeon, patient, at) = (await practice.SurgeonAsync(), await practice.PatientAsync(), Practice.At(11, 10));
        var hold = new HoldSlot(patient, null, AppointmentTypes.FollowUp, surgeon.Code, at, practice.Now.AddHours(1));
        var id = (await practice.OrderAsync(hold)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id;
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, at) with { HoldId = id })).ShouldBe("hold-gone");
        await practice.BookAsync(Practice.Booking(surgeon.Code, at, patient: patient) with { HoldId = id });
        (await practice.RefusalAsync(new ReleaseHold(id))).ShouldBe("hold-gone");
        var other = (await practice.OrderAsync(hold with { StartsAt = at.AddHours(1) })).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id;
        await practice.OrderAsync(new ReleaseHold(other));
        await practice.BookAsync(Practice.Booking(surgeon.Code, at.AddHours(1)));
    }

    [Fact]
    public async Task A_request_has_one_appointment_at_a_time()
    {
        var surgeon = await practice.SurgeonAsync();
        var request = Guid.CreateVersion7();
        var id = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 10)) with { RequestId = request });
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(10, 14)) with { RequestId = request })).ShouldBe("request-has-appointment");
        await practice.OrderAsync(new CancelAppointment(id, CancelReasons.ByPatient, null));
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(10, 14)) with { RequestId = request });
    }

    [Fact]
    public async Task Who_came_and_who_did_not_is_noted_once_the_time_has_come()
    {
        await using var own = await RunningScheduling.WithAsync("dr-ellis");
        var ids = new List<Guid>();
        foreach (var hour in new[] { 10, 11 })
            ids.Add((await own.Service.CommandAsync(Practice.Booking("dr-ellis", Practice.At(4, hour)), Practice.Scheduler)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id);
        Practice.RefusalOf(await own.Service.CommandAsync(new CloseAppointment(ids[0], "completed"), Practice.Scheduler)).ShouldBe("not-yet");
        own.Service.Clock.Set(Practice.At(4, 12));
        await own.Service.CommandAsync(new CloseAppointment(ids[0], "completed"), Practice.Scheduler);
        await own.Service.CommandAsync(new CloseAppointment(ids[1], "missed"), Practice.Scheduler);
        own.Service.Said<AppointmentCompleted>().ShouldHaveSingleItem().AppointmentId.ShouldBe(ids[0]);
        own.Service.Said<AppointmentMissed>().ShouldHaveSingleItem().AppointmentId.ShouldBe(ids[1]);
        Practice.RefusalOf(await own.Service.CommandAsync(new CloseAppointment(ids[1], "completed"), Practice.Scheduler)).ShouldBe("appointment-ended");
    }
}
