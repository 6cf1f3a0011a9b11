using FbssFollowUp.Contracts.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Whole days on which a clinician is away; without a clinician, on which the practice is closed.</summary>
internal sealed class Leave
{
    public required Guid Id { get; init; }
    public required Guid? ClinicianId { get; init; }
    public required DateOnly FirstOn { get; init; }
    public required DateOnly LastOn { get; init; }
    public required string Note { get; init; }
    public required string AddedBy { get; init; }
    public required string AddedName { get; init; }
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>From the first midnight to the one after the last day.</summary>
    public Slot In(TimeZoneInfo zone) => new(
        WallTime.FirstInstantOf(FirstOn.ToDateTime(TimeOnly.MinValue), zone), WallTime.FirstInstantOf(LastOn.AddDays(1).ToDateTime(TimeOnly.MinValue), zone));

    public bool Concerns(Guid clinicianId) => ClinicianId is null || ClinicianId == clinicianId;

    public LeaveEntry ToEntry(string? clinicianCode) => new(Id, clinicianCode, FirstOn, LastOn, Note, AddedName);
}

internal sealed class LeaveMap : IEntityTypeConfiguration<Leave>
{
    public void Configure(EntityTypeBuilder<Leave> leave)
    {
        leave.ToTable("leaves");
        leave.Property(l => l.Id).ValueGeneratedNever();
        leave.HasOne<Clinician>().WithMany().HasForeignKey(l => l.ClinicianId);
    }
}
