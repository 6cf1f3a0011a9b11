namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>
/// Hours of a weekday kept free for patients who must be seen soon, as the clinic's wall clock shows them. Rows without a clinician are the
/// practice's default, which holds for every clinician without rows of their own.
/// </summary>
internal sealed class PriorityHours
{
    public required Guid Id { get; init; }
    public required Guid? ClinicianId { get; init; }
    public required DayOfWeek Weekday { get; init; }
    public required TimeOnly StartsAtWall { get; init; }
    public required TimeOnly EndsAtWall { get; init; }
    public required int SlotMinutes { get; init; }

    public WallHours Wall => new(Weekday, StartsAtWall, EndsAtWall);

    public SlotShape Shape => new(TimeSpan.FromMinutes(SlotMinutes), TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMinutes(SlotMinutes));

    public PriorityHours Within(WallHours wall) => new()
    {
        Id = Id,
        ClinicianId = ClinicianId,
        Weekday = wall.Weekday,
        StartsAtWall = wall.StartsAt,
        EndsAtWall = wall.EndsAt,
        SlotMinutes = SlotMinutes
    };

    /// <summary>The hours that hold for a clinician.</summary>
    public static IReadOnlyList<PriorityHours> Of(Guid clinicianId, IReadOnlyList<PriorityHours> all)
    {
        PriorityHours[] own = [.. all.Where(h => h.ClinicianId == clinicianId)];
        return own.Length > 0 ? own : [.. all.Where(h => h.ClinicianId is null)];
    }
}
