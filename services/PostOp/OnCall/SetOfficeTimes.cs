using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Sets the hours and holidays of the office; rungs planned from now on follow them.</summary>
internal sealed class SetOfficeTimesConsumer(PostOpDbContext db) : IConsumer<SetOfficeTimes>
{
    private const int LongestName = 100;
    private const int LastMinute = (24 * 60) - 1;

    public async Task Consume(ConsumeContext<SetOfficeTimes> context)
    {
        var (times, cancellationToken) = (context.Message, context.CancellationToken);
        var refusal = !Staff.MayTakeOn(context.Actor()) ? OnCallRefusals.NotAllowed
            : times.Hours.Count == 0 || times.Hours.DistinctBy(h => h.Weekday).Count() != times.Hours.Count
                || times.Hours.Any(h => h.Weekday is < 0 or > 6 || h.OpensMinute < 0 || h.ClosesMinute > LastMinute || h.ClosesMinute <= h.OpensMinute) ? OnCallRefusals.HoursWrong
            : times.Holidays.DistinctBy(h => h.On).Count() != times.Holidays.Count
                || times.Holidays.Any(h => string.IsNullOrWhiteSpace(h.Name) || h.Name.Length > LongestName) ? OnCallRefusals.HolidaysWrong
            : null;
        if (refusal is null)
        {
            await db.OfficeHours.ExecuteDeleteAsync(cancellationToken);
            await db.Holidays.ExecuteDeleteAsync(cancellationToken);
            db.OfficeHours.AddRange(times.Hours.Select(h => new OfficeHours { Weekday = h.Weekday, Opens = TimeOf(h.OpensMinute), Closes = TimeOf(h.ClosesMinute) }));
            db.Holidays.AddRange(times.Holidays.Select(h => new Holiday { Day = h.On, Name = h.Name.Trim() }));
            await db.SaveChangesAsync(cancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(Guid.Empty, []));
    }

    private static TimeOnly TimeOf(int minute) => TimeOnly.MinValue.AddMinutes(minute);
}
