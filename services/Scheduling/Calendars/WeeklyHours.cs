using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Hours in which a clinician sees patients. Rows without a clinician are the practice's default, which holds for every clinician without hours of their own.</summary>
internal sealed class WeeklyHours
{
    public required Guid Id { get; init; }
    public required Guid? ClinicianId { get; init; }
    public required DayOfWeek Weekday { get; init; }
    public required TimeOnly StartsAtWall { get; init; }
    public required TimeOnly EndsAtWall { get; init; }

    public WallHours Wall => new(Weekday, StartsAtWall, EndsAtWall);

    /// <summary>The hours that hold for a clinician, in order.</summary>
    public static IReadOnlyList<WallHours> Of(Clinician clinician, IEnumerable<WeeklyHours> all) =>
    [
        .. all.Where(h => h.ClinicianId == (clinician.HasOwnHours ? clinician.StaffId : null))
            .Select(h => h.Wall).OrderBy(h => ((int)h.Weekday + 6) % 7).ThenBy(h => h.StartsAt)
    ];
}

internal sealed class WeeklyHoursMap : IEntityTypeConfiguration<WeeklyHours>
{
    public void Configure(EntityTypeBuilder<WeeklyHours> hours)
    {
        hours.ToTable("weekly_hours");
        hours.Property(h => h.Id).ValueGeneratedNever();
        hours.HasOne<Clinician>().WithMany().HasForeignKey(h => h.ClinicianId);
        hours.Ignore(h => h.Wall);
    }
}
