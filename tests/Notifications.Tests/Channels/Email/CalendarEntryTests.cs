using System.Globalization;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels.Email;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

public class CalendarEntryTests
{
    private static readonly Guid Appointment = Guid.CreateVersion7();
    private static readonly EntryWords Plain = EntryWords.For("Riverside Clinic", "(555) 010-0199", spanish: false);
    private static readonly DateTimeOffset Stamp = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    /// <summary>Lesson 15, for the calendar's part: both changes of the clocks, three zones, one without any, to the minute.</summary>
    [Theory]
    [InlineData("winter in New York", "America/New_York", "2026-01-12T14:00:00Z", "20260112T090000")]
    [InlineData("the morning the clocks go forward", "America/New_York", "2026-03-08T13:00:00Z", "20260308T090000")]
    [InlineData("the hour before they go forward", "America/New_York", "2026-03-08T06:30:00Z", "20260308T013000")]
    [InlineData("summer", "America/New_York", "2026-07-06T13:15:00Z", "20260706T091500")]
    [InlineData("the morning they go back", "America/New_York", "2026-11-01T14:00:00Z", "20261101T090000")]
    [InlineData("over the change itself", "America/Chicago", "2026-11-01T05:30:00Z", "20261101T003000")]
    [InlineData("the south", "Australia/Sydney", "2026-10-04T00:00:00Z", "20261004T110000")]
    [InlineData("no change for decades", "Pacific/Guam", "2026-06-01T00:30:00Z", "20260601T103000")]
    [InlineData("half an hour off", "Asia/Kolkata", "2026-06-01T04:00:00Z", "20260601T093000")]
    public void An_invitation_says_the_clinics_wall_time_and_its_zone_to_the_minute(string label, string zone, string startsAt, string wall)
    {
        var starts = DateTimeOffset.Parse(startsAt, CultureInfo.InvariantCulture);
        var entry = new CalendarCheck(Entry(new(Appointment, 0, starts, starts.AddMinutes(45), zone, false)).Text);
        entry.WallStart.ShouldBe(wall, label);
        entry.StartsAt.ShouldBe(starts, label);
        entry.EndsAt.ShouldBe(starts.AddMinutes(45), label);
    }

    [Fact]
    public void A_moved_appointment_replaces_its_entry_and_a_cancelled_one_withdraws_it()
    {
        var first = new CalendarCheck(Entry(Invitation(0)).Text);
        var moved = new CalendarCheck(Entry(Invitation(1) with { StartsAt = Stamp.AddDays(9), EndsAt = Stamp.AddDays(9).AddHours(1) }).Text);
        var cancelled = new CalendarCheck(Entry(Invitation(2) with { Cancelled = true }).Text);
        new[] { moved.Uid, cancelled.Uid }.ShouldAllBe(uid => uid == first.Uid);
        (first.Sequence, moved.Sequence, cancelled.Sequence).ShouldBe((0, 1, 2));
        (first.Method, moved.Method, cancelled.Method).ShouldBe(("REQUEST", "REQUEST", "CANCEL"));
    }

    [Theory]
    [InlineData("separators", "Smith, Jones; Partners \\ Co")]
    [InlineData("breaks", "Line one\r\nLine two\nLine three")]
    [InlineData("quotes", "The \"Back\" Place")]
    [InlineData("long, of many octets", "Clínica de la Espalda Ñandú Ñandú Ñandú Ñandú Ñandú Ñandú Ñandú Ñandú Ñandú Ñandú Ñandú 🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴🦴")]
    [InlineData("a forged line", "X\r\nATTENDEE:mailto:thief@example.org")]
    public void Whatever_the_practice_is_called_the_file_keeps_to_the_rules(string label, string practice) =>
        new CalendarCheck(CalendarEntry.Of(Invitation(0), EntryWords.For(practice, "1", spanish: true), "followup@clinic.test", "ana@example.org", Stamp).Text)
            .Summary.ReplaceLineEndings("\n").ShouldBe("Cita con " + practice.ReplaceLineEndings("\n"), label);

    [Fact]
    public void Nothing_in_an_invitation_names_the_patient_or_what_it_is_for()
    {
        var text = Entry(Invitation(0)).Text;
        new CalendarCheck(text).Attendee.ShouldBe("mailto:ana@example.org");
        text.ShouldNotContain("ATTENDEE;CN");
        new CalendarCheck(text).Summary.ShouldBe("Appointment with Riverside Clinic");
    }

    private static AppointmentInvitation Invitation(int sequence) =>
        new(Appointment, sequence, Stamp.AddDays(7), Stamp.AddDays(7).AddHours(1), "America/New_York", false);

    private static CalendarFile Entry(AppointmentInvitation invitation) => CalendarEntry.Of(invitation, Plain, "followup@clinic.test", "ana@example.org", Stamp);
}
