namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>All a choice of slots depends on: hours, leave and what is taken, as read at one moment. The constraint has the last word.</summary>
/// <param name="Taken">By clinician, with the buffers around it.</param>
internal sealed record Calendar(
    IReadOnlyList<Clinician> Clinicians, IReadOnlyList<WeeklyHours> Weekly, IReadOnlyList<PriorityHours> Priority, IReadOnlyList<Leave> Leaves,
    ILookup<Guid, Slot> Taken, TimeZoneInfo Zone)
{
    public IReadOnlyList<WallHours> HoursOf(Clinician clinician) => WeeklyHours.Of(clinician, Weekly);

    /// <summary>Priority hours outside a clinician's own hours give nothing.</summary>
    public IEnumerable<PriorityHours> PriorityOf(Clinician clinician)
    {
        var hours = HoursOf(clinician);
        foreach (var priority in PriorityHours.Of(clinician.StaffId, Priority))
            foreach (var common in hours.Select(h => h.And(priority.Wall)).OfType<WallHours>())
                yield return priority.Within(common);
    }

    /// <summary>Taken by appointments and holds, or lost to leave.</summary>
    public IReadOnlyList<Slot> NotFree(Clinician clinician) => [.. Taken[clinician.StaffId], .. Away(clinician)];

    public IEnumerable<Slot> Away(Clinician clinician) => Leaves.Where(l => l.Concerns(clinician.StaffId)).Select(l => l.In(Zone));
}
