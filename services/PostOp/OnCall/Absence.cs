using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Somebody is away, first and last day included; ended early it no longer counts.</summary>
internal sealed class Absence
{
    public required Guid Id { get; init; }
    public required Guid StaffId { get; init; }
    public required DateOnly FromOn { get; init; }
    public required DateOnly ToOn { get; init; }
    public Guid? SubstituteId { get; init; }
    public required string EnteredBy { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
    public string? EndedBy { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public void End(string by, DateTimeOffset now) => (EndedBy, EndedAt) = (by, now);
}

/// <summary>A place in the practice's chain of alerts.</summary>
internal sealed class ChainLink
{
    public required int Position { get; init; }
    public required Guid StaffId { get; init; }
}

/// <summary>A day the office is closed.</summary>
internal sealed class Holiday
{
    public required DateOnly Day { get; init; }
    public required string Name { get; init; }
}

/// <summary>A weekday the office is open.</summary>
internal sealed class OfficeHours
{
    public required int Weekday { get; init; }
    public required TimeOnly Opens { get; init; }
    public required TimeOnly Closes { get; init; }
}

internal sealed class AbsenceMap : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("absences");
        absence.Property(a => a.Id).ValueGeneratedNever();
        absence.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StaffId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ChainLinkMap : IEntityTypeConfiguration<ChainLink>
{
    public void Configure(EntityTypeBuilder<ChainLink> link)
    {
        link.ToTable("on_call_chain");
        link.HasKey(l => l.Position);
        link.Property(l => l.Position).ValueGeneratedNever();
        link.HasIndex(l => l.StaffId).IsUnique().HasDatabaseName("on_call_chain_once");
        link.HasOne<StaffMember>().WithMany().HasForeignKey(l => l.StaffId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class HolidayMap : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToTable("office_holidays");
        holiday.HasKey(h => h.Day);
    }
}

internal sealed class OfficeHoursMap : IEntityTypeConfiguration<OfficeHours>
{
    public void Configure(EntityTypeBuilder<OfficeHours> hours)
    {
        hours.ToTable("office_hours");
        hours.HasKey(h => h.Weekday);
        hours.Property(h => h.Weekday).ValueGeneratedNever();
    }
}
