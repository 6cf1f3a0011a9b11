using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Shows the calendar of some days: who sees patients when, what is booked and held, who is away.</summary>
internal sealed class ShowCalendarConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<ShowCalendar>
{
    private const int MostDays = 42;

    public async Task Consume(ConsumeContext<ShowCalendar> context) => await context.RespondAsync(
        !Staff.Includes(context.Actor()) ? CalendarRefusals.NotAllowed
        : context.Message.Days is < 1 or > MostDays ? CalendarRefusals.DaysTooMany
        : (object)await ShowAsync(context.Message, context.CancellationToken));

    private async Task<CalendarView> ShowAsync(ShowCalendar question, CancellationToken cancellationToken)
    {
        var zone = practice.Zone;
        var from = WallTime.FirstInstantOf(question.FirstOn.ToDateTime(TimeOnly.MinValue), zone);
        var to = WallTime.FirstInstantOf(question.FirstOn.AddDays(question.Days).ToDateTime(TimeOnly.MinValue), zone);
        var calendar = await LiveCalendar.ReadAsync(db, zone, from, to.AddTicks(-1), clock.UtcNow, cancellationToken);
        var codes = calendar.Clinicians.ToDictionary(c => c.StaffId, c => c.Code);
        return new CalendarView(
            practice.TimeZone, [.. calendar.Clinicians.Select(c => ToContract(c, calendar))],
            await AppointmentsAsync(question, from, to, cancellationToken), await HoldsAsync(question, from, to, cancellationToken),
            [.. calendar.Leaves.OrderBy(l => l.FirstOn).Select(l => l.ToEntry(l.ClinicianId is { } id ? codes.GetValueOrDefault(id, "") : null))],
            [.. (await db.AppointmentTypes.AsNoTracking().OrderBy(t => t.Code).ToListAsync(cancellationToken)).Select(t => t.ToKind())]);
    }

    private static CalendarClinician ToContract(Clinician clinician, Calendar calendar) => new(
        clinician.StaffId, clinician.Code, clinician.DisplayName, clinician.HasOwnHours, [.. calendar.HoursOf(clinician).Select(Weekdays.Write)]);

    private async Task<IReadOnlyList<AppointmentSummary>> AppointmentsAsync(
        ShowCalendar question, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var found = await db.Appointments.AsNoTracking()
            .Where(a => a.State != AppointmentStates.Cancelled && a.StartsAt < to && a.EndsAt > from)
            .Where(a => question.ClinicianCode == null || a.ClinicianCode == question.ClinicianCode)
            .OrderBy(a => a.StartsAt).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        return [.. found.Select(a => a.ToSummary(practice.TimeZone))];
    }

    private async Task<IReadOnlyList<CalendarHold>> HoldsAsync(ShowCalendar question, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var found = await db.Holds.AsNoTracking()
            .Where(h => h.EndedAt == null && h.HeldUntil > now && h.StartsAt < to && h.EndsAt > from)
            .Where(h => question.ClinicianCode == null || h.ClinicianCode == question.ClinicianCode)
            .OrderBy(h => h.StartsAt).ThenBy(h => h.Id).ToListAsync(cancellationToken);
        return [.. found.Select(h => h.ToCalendarHold())];
    }
}
