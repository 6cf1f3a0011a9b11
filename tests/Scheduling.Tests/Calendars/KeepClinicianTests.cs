using FbssFollowUp.Contracts;
using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Tests.Calendars;

public class KeepClinicianTests
{
    [Fact]
    public async Task Accounts_are_kept_as_last_told_whatever_order_they_arrive_in()
    {
        await using var running = await RunningScheduling.WithAsync();
        var fact = RunningScheduling.Surgeon("dr-ellis");
        await running.Service.SendTwiceAsync(fact with { Revision = 3, Active = false });
        await running.Service.SendAsync(fact with { Revision = 2, Code = "dr-late" });
        await running.Service.SendAsync(RunningScheduling.Surgeon("front-desk") with { Roles = [Roles.Scheduler] });
        var clinicians = await running.Service.Database(db => db.Clinicians.OrderBy(c => c.Code).ToListAsync());
        clinicians.Select(c => (c.Code, c.Revision, c.OffersSlots)).ShouldBe([("dr-ellis", 3, false), ("front-desk", 1, false)]);
    }

    [Fact]
    public async Task The_practices_priority_hours_are_rows_for_every_clinician()
    {
        await using var running = await RunningScheduling.WithAsync();
        var hours = await running.Service.Database(db => db.PriorityHours.ToListAsync());
        hours.ShouldAllBe(h => h.ClinicianId == null && h.SlotMinutes == 30);
        hours.GroupBy(h => h.Weekday).Select(d => (d.Key, d.Count())).ShouldBe(
            [(DayOfWeek.Monday, 2), (DayOfWeek.Tuesday, 2), (DayOfWeek.Wednesday, 2), (DayOfWeek.Thursday, 2), (DayOfWeek.Friday, 2)], ignoreOrder: true);
    }
}
