using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Scheduling.Tests.Calendars;

[Collection(PracticeTests.Name)]
public class KeepHoursTests(Practice practice)
{
    [Fact]
    public async Task Open_slots_follow_hours_leave_holidays_notice_and_what_is_taken()
    {
        var surgeon = await practice.SurgeonAsync();
        await practice.OrderAsync(new SetWeeklyHours(surgeon.Code, [new("tuesday", "09:00", "10:00"), new("thursday", "09:00", "09:30")]));
        (await OpenAsync(surgeon.Code, 6)).ShouldBe(["03-03 14:00", "03-03 14:15", "03-03 14:30", "03-03 14:45", "03-05 14:00", "03-05 14:15"]);
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(3, 9, 15)));
        var leave = await AddedAsync(new AddLeave(surgeon.Code, new(2026, 3, 5), new(2026, 3, 9), "Conference"));
        (await OpenAsync(surgeon.Code, 4)).ShouldBe(["03-03 14:00", "03-03 14:30", "03-03 14:45", "03-10 13:00"]);
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(5, 9)))).ShouldBe("away");
        await practice.OrderAsync(new RemoveLeave(leave));
        await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(5, 9)));
    }

    [Fact]
    public async Task A_closed_practice_sees_nobody_and_appointments_in_those_days_are_counted()
    {
        await using var own = await RunningScheduling.WithAsync("dr-ellis");
        await own.Service.CommandAsync(Practice.Booking("dr-ellis", Practice.At(6, 10)), Practice.Scheduler);
        var answer = (await own.Service.CommandAsync(new AddLeave(null, new(2026, 3, 6), new(2026, 3, 6), "Holiday"), Practice.Scheduler)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        answer.Answer.Notices.ShouldBe(["Appointments in these days: 1. They stay until somebody moves them."]);
        Practice.RefusalOf(await own.Service.CommandAsync(Practice.Booking("dr-ellis", Practice.At(6, 11)), Practice.Scheduler)).ShouldBe("away");
        var view = (await own.Service.AskAsync<ShowCalendar, CalendarView>(new(new(2026, 3, 2), 7, null))).ShouldBeOfType<Outcome<CalendarView>.Answered>().Answer;
        view.Leaves.ShouldHaveSingleItem().ClinicianCode.ShouldBeNull();
        view.Appointments.ShouldHaveSingleItem();
        view.Clinicians.ShouldHaveSingleItem().Hours.Count.ShouldBe(10);
        view.Kinds.Select(k => k.Code).ShouldBe(AppointmentTypes.All, ignoreOrder: true);
    }

    [Fact]
    public async Task Hours_kept_for_flagged_patients_are_not_found_for_others_until_it_is_too_late_to_hold_them()
    {
        await using var own = await RunningScheduling.WithAsync("dr-ellis");
        var open = (await own.Service.AskAsync<FindOpenSlots, OpenSlotList>(new(AppointmentTypes.FollowUp, null, new(2026, 3, 3), 100))).ShouldBeOfType<Outcome<OpenSlotList>.Answered>().Answer;
        open.Slots.ShouldContain(s => s.StartsAt == Practice.At(3, 8));
        open.Slots.ShouldNotContain(s => s.StartsAt == Practice.At(4, 8));
        open.Slots.ShouldContain(s => s.StartsAt == Practice.At(4, 9));
    }

    [Theory]
    [InlineData("25:00", "26:00", "hours-unreadable")]
    [InlineData("10:00", "09:00", "hours-unreadable")]
    [InlineData("09:30", "10:30", "hours-overlap")]
    public async Task Hours_that_make_no_sense_are_refused(string starts, string ends, string code)
    {
        var surgeon = await practice.SurgeonAsync();
        (await practice.RefusalAsync(new SetWeeklyHours(surgeon.Code, [new("monday", "09:00", "10:00"), new("monday", starts, ends)]))).ShouldBe(code);
    }

    [Fact]
    public async Task A_surgeon_does_not_keep_hours_and_a_patient_sees_no_calendar()
    {
        var surgeon = await practice.SurgeonAsync();
        var doctor = new Actor("s", Roles.Surgeon, "Dr.");
        Practice.RefusalOf(await practice.Running.Service.CommandAsync(new SetWeeklyHours(surgeon.Code, []), doctor)).ShouldBe("not-allowed");
        Practice.RefusalOf(await practice.Running.Service.CommandAsync(new AddLeave(null, new(2026, 3, 6), new(2026, 3, 6), "x"), doctor)).ShouldBe("not-allowed");
        (await practice.Running.Service.AskAsync<ShowCalendar, CalendarView>(new(new(2026, 3, 2), 7, null), new Actor("x", Roles.Patient, ""))).ShouldBeOfType<Outcome<CalendarView>.Refused>();
    }

    private async Task<string[]> OpenAsync(string surgeon, int take) =>
    [
        .. (await practice.Running.Service.AskAsync<FindOpenSlots, OpenSlotList>(new(AppointmentTypes.FollowUp, surgeon, new(2026, 3, 3), take)))
            .ShouldBeOfType<Outcome<OpenSlotList>.Answered>().Answer.Slots.Select(s => s.StartsAt.UtcDateTime.ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))
    ];

    private async Task<Guid> AddedAsync(AddLeave leave) => (await practice.OrderAsync(leave)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id;
}
