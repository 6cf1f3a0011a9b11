using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.StaffConsole.Tests.Calendar;

/// <summary>A week of two surgeons, as Scheduling would tell it. The console's clock stands on Friday, 20 November 2026, 10:00 in Los Angeles.</summary>
internal static class SampleCalendar
{
    public const string Zone = "America/Los_Angeles";
    public static readonly Guid Booked = Guid.CreateVersion7();
    public static readonly Guid Over = Guid.CreateVersion7();
    public static readonly Guid Wish = Guid.CreateVersion7();
    public static readonly Guid Hold = Guid.CreateVersion7();
    public static readonly Guid Leave = Guid.CreateVersion7();

    public static readonly AppointmentSummary Appointment = new(
        Booked, SampleCase.PatientId, Guid.CreateVersion7(), "dr-ellis", AppointmentTypes.Reassessment, At(20, 9), At(20, 9, 30), Zone, AppointmentStates.Booked, 2,
        At(18, 12), null, false);

    public static readonly OpenSlot Open = new("dr-ellis", At(24, 9), At(24, 9, 30));

    public static DateTimeOffset At(int day, int hour, int minute = 0) => new DateTimeOffset(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(-8)).ToUniversalTime();

    public static void TellOf(Colleagues colleagues)
    {
        SampleCase.TellOf(colleagues);
        colleagues.Answer<ShowCalendar>(q => View with { Appointments = [.. View.Appointments.Where(a => q.ClinicianCode is null || a.ClinicianCode == q.ClinicianCode)] });
        colleagues.Answer<FindOpenSlots>(_ => new OpenSlotList(Zone, [Open, new("dr-osei", At(24, 9, 15), At(24, 9, 45)), new("dr-ellis", At(25, 13), At(25, 13, 30))]));
        colleagues.Answer<ListAppointments>(q => q.AppointmentId is { } id && id != Booked ? new AppointmentList([], [], []) : new AppointmentList(
            [Appointment],
            [new(Guid.CreateVersion7(), Appointment.RequestId!.Value, At(10, 9), At(13, 9), "taken", At(11, 10), [])],
            [new(At(16, 9), "booked", "Sam Schedule", "2026-11-20 09:00 with dr-ellis, reassessment."), new(At(18, 12), "confirmed", "", "")]));
        colleagues.Answer<ListWishes>(_ => new WishList([new(Wish, "another-time", SampleCase.PatientId, Booked, null, At(19, 15))], 1));
        foreach (var forget in new Action[]
        {
            () => colleagues.Answer<BookAppointment>(_ => new Accepted(Booked, [])), () => colleagues.Answer<MoveAppointment>(_ => new Accepted(Booked, [])),
            () => colleagues.Answer<CancelAppointment>(_ => new Accepted(Booked, [])), () => colleagues.Answer<CloseAppointment>(_ => new Accepted(Booked, []))
        }) forget();
    }

    private static CalendarView View => new(
        Zone,
        [Clinician("dr-ellis", "Dr. Ellis", own: true), Clinician("dr-osei", "Dr. Osei", own: false)],
        [
            Appointment,
            Appointment with { AppointmentId = Over, StartsAt = At(20, 9, 15), EndsAt = At(20, 10), Overlaps = true, ConfirmedAt = null, AppointmentType = AppointmentTypes.NewPatient },
            Appointment with { AppointmentId = Guid.CreateVersion7(), ClinicianCode = "dr-osei", StartsAt = At(18, 14), EndsAt = At(18, 14, 15), State = AppointmentStates.Missed, ConfirmedAt = null },
            Appointment with { AppointmentId = Guid.CreateVersion7(), ClinicianCode = "dr-osei", StartsAt = At(20, 15), EndsAt = At(20, 15, 45), ConfirmedAt = null, AnotherTimeAskedAt = At(19, 15) },
        ],
        [new(Hold, SampleCase.PatientId, Guid.CreateVersion7(), "dr-osei", AppointmentTypes.Reassessment, At(20, 8), At(20, 8, 30), At(20, 12), true)],
        [new(Leave, "dr-osei", new(2026, 11, 17), new(2026, 11, 17), "Conference", "Olive Office"), new(Guid.CreateVersion7(), null, new(2026, 11, 26), new(2026, 11, 27), "Thanksgiving", "Olive Office")],
        [new(AppointmentTypes.FollowUp, 15, 0, 0, 2, 365)]);

    private static CalendarClinician Clinician(string code, string name, bool own) => new(
        Guid.CreateVersion7(), code, name, own,
        [.. new[] { "monday", "tuesday", "wednesday", "thursday", "friday" }.SelectMany(d => new HoursOfDay[] { new(d, "08:00", "12:00"), new(d, "13:00", "17:00") })]);
}
