using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Notes days on which nobody is seen, and says how many appointments lie in them: those a person must move.</summary>
internal sealed class AddLeaveConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<AddLeave>
{
    private const int LongestDays = 366;
    private const int LongestNote = 100;

    public async Task Consume(ConsumeContext<AddLeave> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var clinician = await db.Clinicians.SingleOrDefaultAsync(c => c.Code == command.ClinicianCode && c.OffersSlots, context.CancellationToken);
        var refusal = Refusal(command, by, clinician);
        await context.RespondAsync((object?)refusal ?? await AddAsync(command, clinician, by, context.CancellationToken));
    }

    private static Refused? Refusal(AddLeave command, Actor by, Clinician? clinician) =>
        !Staff.KeepsHours(by) ? CalendarRefusals.NotAllowed
        : command.ClinicianCode is not null && clinician is null ? CalendarRefusals.ClinicianUnknown
        : command.LastOn < command.FirstOn || command.LastOn.DayNumber - command.FirstOn.DayNumber > LongestDays ? CalendarRefusals.DaysWrong
        : command.Note.Trim().Length is 0 or > LongestNote ? CalendarRefusals.NoteMissing
        : null;

    private async Task<Accepted> AddAsync(AddLeave command, Clinician? clinician, Actor by, CancellationToken cancellationToken)
    {
        var leave = db.Leaves.Add(new Leave
        {
            Id = Guid.CreateVersion7(clock.UtcNow),
            ClinicianId = clinician?.StaffId,
            FirstOn = command.FirstOn,
            LastOn = command.LastOn,
            Note = command.Note.Trim(),
            AddedBy = by.Id,
            AddedName = by.DisplayName,
            AddedAt = clock.UtcNow
        }).Entity;
        var days = leave.In(practice.Zone);
        var booked = await db.Appointments.CountAsync(
            a => a.State == AppointmentStates.Booked && (leave.ClinicianId == null || a.ClinicianId == leave.ClinicianId) && a.StartsAt < days.EndsAt && a.EndsAt > days.StartsAt,
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(leave.Id, booked == 0 ? [] : [$"Appointments in these days: {booked}. They stay until somebody moves them."]);
    }
}
