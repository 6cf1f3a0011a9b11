using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Shows who is alerted in which order, who is away, and when the office is open.</summary>
internal sealed class GetOnCallConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice) : IConsumer<GetOnCall>
{
    public async Task Consume(ConsumeContext<GetOnCall> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? await SheetAsync(context.CancellationToken) : (object)OnCallRefusals.NotAllowed);

    private async Task<OnCallSheet> SheetAsync(CancellationToken cancellationToken)
    {
        var office = await db.OfficeAsync(practice.Zone, cancellationToken);
        var (now, today) = (clock.UtcNow, office.Today(clock.UtcNow));
        var roster = await db.RosterAsync(office, now, cancellationToken);
        var leaves = await db.Absences.AsNoTracking().Where(a => a.EndedAt == null && a.ToOn >= today).OrderBy(a => a.FromOn).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        var open = await db.Reassessments.AsNoTracking().Where(c => c.State != ReassessmentStates.Closed && c.State != ReassessmentStates.Decided).ToListAsync(cancellationToken);
        return new OnCallSheet(
            roster.Chain,
            [.. roster.Everybody.OrderBy(m => m.DisplayName, StringComparer.Ordinal).Select(m => new OnCallMember(m.Id, m.DisplayName, m.Roles, roster.Away.ContainsKey(m.Id)))],
            [.. leaves.Select(a => new OnCallLeave(a.Id, a.StaffId, a.FromOn, a.ToOn, a.SubstituteId))],
            await db.Holidays.AsNoTracking().Where(h => h.Day >= today).OrderBy(h => h.Day).Select(h => new OfficeHoliday(h.Day, h.Name)).ToListAsync(cancellationToken),
            [.. office.Hours.OrderBy(h => h.Key).Select(h => new OfficeDay((int)h.Key, MinuteOf(h.Value.Opens), MinuteOf(h.Value.Closes)))],
            [.. open.Where(c => !Reachability.IsReachable(c, roster)).Select(c => c.CaseCode).Order(StringComparer.Ordinal)]);
    }

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
