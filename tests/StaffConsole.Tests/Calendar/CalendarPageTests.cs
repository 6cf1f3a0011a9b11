using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.StaffConsole.Components.Calendar;

namespace FbssFollowUp.StaffConsole.Tests.Calendar;

[Collection(ConsoleTests.Name)]
public sealed class CalendarPageTests : IDisposable
{
    private static readonly string Appointment = $"/calendar/appointments/{SampleCalendar.Booked}";
    private static readonly string Book = $"/calendar/book?patient={SampleCase.PatientId}&type=reassessment";
    private readonly RunningConsole _console;

    public CalendarPageTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        SampleCalendar.TellOf(_console.Colleagues);
    }

    public void Dispose() => _console.Colleagues.Forget();

    [Fact]
    public async Task The_week_shows_each_clinicians_appointments_holds_and_leave_from_Monday_on()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var page = await browser.PageAsync("/calendar?day=2026-11-20");
        page.ShouldContain("Week of Monday, November 16, 2026");
        page.ShouldContain("<caption>Appointments and held slots, by clinician and day</caption>");
        page.ShouldContain("9:00 AM Ben Klein &lt;b&gt;");
        page.ShouldContain("overlaps on purpose");
        page.ShouldContain("Away: Conference");
        page.ShouldContain("8:00 AM held for Ben Klein");
        page.ShouldContain("asks for another time");
        page.ShouldContain("/calendar?day=2026-11-23&amp;view=week");
    }

    [Fact]
    public async Task The_day_shows_a_table_for_each_clinician_or_for_the_one_asked_for()
    {
        using var browser = await _console.SignedInAsync("dr-ellis");
        var page = await browser.PageAsync("/calendar?day=2026-11-20&view=day");
        page.ShouldContain("<caption>Dr. Ellis, Friday, November 20, 2026</caption>");
        page.ShouldContain("<caption>Dr. Osei, Friday, November 20, 2026</caption>");
        (await browser.PageAsync("/calendar?day=2026-11-20&view=day&with=dr-ellis")).ShouldNotContain("<caption>Dr. Osei");
    }

    [Fact]
    public async Task A_patient_is_found_and_an_open_time_is_booked_once_however_often_the_form_is_sent()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        (await browser.PageAsync("/calendar/book?text=klein")).ShouldContain($"/calendar/book?patient={SampleCase.PatientId}");
        var form = Browser.HiddenFields(await browser.PageAsync(Book), "book");
        (string, string) slot = ("Form.Slot", TimeForm.ValueOf("dr-ellis", SampleCalendar.Open.StartsAt));
        var answer = await browser.PostAsync(Book, form, slot);
        await browser.PostAsync(Book, form, slot);

        var orders = _console.Colleagues.Ordered<BookAppointment>();
        orders.Select(o => o.Id).Distinct().Count().ShouldBe(1);
        orders[0].Command.ShouldBe(new(SampleCase.PatientId, null, AppointmentTypes.Reassessment, "dr-ellis", SampleCalendar.Open.StartsAt));
        orders[0].Actor.Role.ShouldBe(Roles.Scheduler);
        (await browser.PageAsync(answer.Headers.Location!.PathAndQuery)).ShouldContain("The appointment is booked, and the patient is told.");
    }

    [Fact]
    public async Task A_time_of_ones_own_is_the_clinics_wall_time_and_carries_its_reason()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        await browser.FillAsync(
            Book, "book", ("Form.Slot", "own"), ("Form.OwnDay", "2026-11-24"), ("Form.OwnTime", "17:30"), ("Form.OwnClinician", "dr-osei"), ("Form.Reason", " Drain must come out "));
        _console.Colleagues.Ordered<BookAppointment>().ShouldHaveSingleItem().Command.ShouldBe(
            new(SampleCase.PatientId, null, AppointmentTypes.Reassessment, "dr-osei", SampleCalendar.At(24, 17, 30), null, "Drain must come out"));
    }

    [Fact]
    public async Task A_time_somebody_else_has_taken_is_refused_and_what_was_typed_stays()
    {
        _console.Colleagues.Answer<BookAppointment>(_ => new Refused("slot-taken", "That time is taken: choose another one."));
        using var browser = await _console.SignedInAsync("front-desk");
        var answer = await browser.FillAsync(Book, "book", ("Form.Slot", "own"), ("Form.OwnDay", "2026-11-24"), ("Form.OwnTime", "10:00"), ("Form.Reason", "Urgent"));
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("That time is taken: choose another one.");
        page.ShouldContain("value=\"Urgent\"");
    }

    [Theory]
    [InlineData("no time", "", "", "", "Choose a time.")]
    [InlineData("a day without a time", "own", "2026-11-24", "", "Give the day and the time")]
    [InlineData("a time the clocks skip", "own", "2027-03-14", "02:30", "Give the day and the time")]
    public async Task A_form_without_a_readable_time_books_nothing(string label, string slot, string day, string time, string said)
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var answer = await browser.FillAsync(Book, "book", ("Form.Slot", slot), ("Form.OwnDay", day), ("Form.OwnTime", time));
        (await answer.Content.ReadAsStringAsync()).ShouldContain(said, customMessage: label);
        _console.Colleagues.Ordered<BookAppointment>().ShouldBeEmpty(label);
    }

    [Fact]
    public async Task An_appointment_shows_its_history_and_is_moved_with_the_revision_that_was_seen()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var page = await browser.PageAsync(Appointment);
        page.ShouldContain("Confirmed by the patient");
        page.ShouldContain("by Sam Schedule");
        await browser.FillAsync(Appointment, "move-appointment", ("Form.Slot", TimeForm.ValueOf("dr-ellis", SampleCalendar.Open.StartsAt)));
        _console.Colleagues.Ordered<MoveAppointment>().ShouldHaveSingleItem().Command.ShouldBe(new(SampleCalendar.Booked, 2, "dr-ellis", SampleCalendar.Open.StartsAt));
    }

    [Fact]
    public async Task An_appointment_is_cancelled_with_a_reason_and_closed_once_it_has_begun()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        await browser.FillAsync(Appointment, "cancel-appointment", ("Form.Reason", "by-patient"), ("Form.Note", "Ill"));
        await browser.FillAsync(Appointment, "close-appointment", ("Form.Outcome", "missed"));
        _console.Colleagues.Ordered<CancelAppointment>().ShouldHaveSingleItem().Command.ShouldBe(new(SampleCalendar.Booked, "by-patient", "Ill"));
        _console.Colleagues.Ordered<CloseAppointment>().ShouldHaveSingleItem().Command.ShouldBe(new(SampleCalendar.Booked, "missed"));
        (await browser.GetAsync($"/calendar/appointments/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_held_slot_becomes_the_appointment()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        await browser.FillAsync($"{Book}&hold={SampleCalendar.Hold}", "book");
        _console.Colleagues.Ordered<BookAppointment>().ShouldHaveSingleItem().Command.HoldId.ShouldBe(SampleCalendar.Hold);
    }

    [Fact]
    public async Task A_slot_is_held_for_an_hour_and_given_back()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        await browser.FillAsync(Book, "book", ("Form.Slot", TimeForm.ValueOf("dr-ellis", SampleCalendar.Open.StartsAt)), ("Form.Do", "hold"));
        await browser.FillAsync($"{Book}&hold={SampleCalendar.Hold}", "book", ("Form.Do", "give-back"));
        var held = _console.Colleagues.Ordered<HoldSlot>().ShouldHaveSingleItem().Command;
        (held.PatientId, held.StartsAt, held.HeldUntil).ShouldBe((SampleCase.PatientId, SampleCalendar.Open.StartsAt, SampleCalendar.At(20, 11)));
        _console.Colleagues.Ordered<ReleaseHold>().ShouldHaveSingleItem().Command.HoldId.ShouldBe(SampleCalendar.Hold);
    }

    [Fact]
    public async Task Leave_is_added_and_taken_back_and_a_whole_practice_closed()
    {
        _console.Colleagues.Answer<AddLeave>(_ => new Accepted(SampleCalendar.Leave, ["Appointments in these days: 2. They stay until somebody moves them."]));
        using var browser = await _console.SignedInAsync("front-desk");
        var added = await browser.FillAsync("/calendar/hours", "add-leave", ("Form.Clinician", ""), ("Form.First", "2026-12-24"), ("Form.Last", "2026-12-26"), ("Form.Note", "Christmas"));
        (await browser.PageAsync(added.Headers.Location!.PathAndQuery)).ShouldContain("Appointments in these days: 2.");
        await browser.FillAsync("/calendar/hours", "remove-leave", ("Form.LeaveId", SampleCalendar.Leave.ToString()));
        _console.Colleagues.Ordered<AddLeave>().ShouldHaveSingleItem().Command.ShouldBe(new(null, new(2026, 12, 24), new(2026, 12, 26), "Christmas"));
        _console.Colleagues.Ordered<RemoveLeave>().ShouldHaveSingleItem().Command.LeaveId.ShouldBe(SampleCalendar.Leave);
    }

    [Fact]
    public async Task Weekly_hours_are_lines_of_text_a_day_and_unreadable_ones_change_nothing()
    {
        using var browser = await _console.SignedInAsync("office");
        var page = await browser.PageAsync("/calendar/hours/dr-ellis");
        page.ShouldContain("value=\"08:00-12:00, 13:00-17:00\"");
        var form = Browser.HiddenFields(page, "edit-hours");
        (string, string)[] Days(string monday) => [.. WeekText.Weekdays.Select((d, at) => ($"Form.Days[{at}]", at == 0 ? monday : at == 2 ? "9:00 - 12:30" : ""))];
        (await (await browser.PostAsync("/calendar/hours/dr-ellis", form, Days("all day"))).Content.ReadAsStringAsync()).ShouldContain("Give hours as");
        await browser.PostAsync("/calendar/hours/dr-ellis", form, Days("08:00-12:00"));
        var order = _console.Colleagues.Ordered<SetWeeklyHours>().ShouldHaveSingleItem();
        order.Command.Hours.ShouldBe([new("monday", "08:00", "12:00"), new("wednesday", "09:00", "12:30")]);
        order.Actor.Role.ShouldBe(Roles.Administrator);
    }

    [Fact]
    public async Task What_a_patient_wishes_is_dealt_with_and_the_case_shows_the_appointment()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        await browser.FillAsync($"/calendar/wishes/{SampleCalendar.Wish}", "settle-wish", ("Form.Outcome", "Called, moved to Tuesday"));
        _console.Colleagues.Ordered<SettleWish>().ShouldHaveSingleItem().Command.ShouldBe(new(SampleCalendar.Wish, "Called, moved to Tuesday"));
        var page = await browser.PageAsync($"/reassessments/{SampleCase.CaseId}");
        page.ShouldContain("Nov 20, 2026, 9:00 AM (Los Angeles)");
        page.ShouldContain("the patient chose one");
    }
}
