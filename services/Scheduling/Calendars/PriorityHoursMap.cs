using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Calendars;

internal sealed class PriorityHoursMap : IEntityTypeConfiguration<PriorityHours>
{
    public void Configure(EntityTypeBuilder<PriorityHours> hours)
    {
        hours.ToTable("priority_hours");
        hours.HasKey(h => h.Id).HasName("priority_hours_pk");
        hours.HasOne<Clinician>().WithMany().HasForeignKey(h => h.ClinicianId).HasConstraintName("priority_hours_clinician");
        hours.HasIndex(h => h.ClinicianId).HasDatabaseName("priority_hours_of_clinician");
        hours.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
        hours.Property(h => h.ClinicianId).HasColumnName("clinician_id");
        hours.Property(h => h.Weekday).HasColumnName("weekday");
        hours.Property(h => h.StartsAtWall).HasColumnName("starts_at_wall");
        hours.Property(h => h.EndsAtWall).HasColumnName("ends_at_wall");
        hours.Property(h => h.SlotMinutes).HasColumnName("slot_minutes");
        hours.Ignore(h => h.Wall).Ignore(h => h.Shape);
    }
}
