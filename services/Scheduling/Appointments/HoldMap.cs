using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Appointments;

internal sealed class HoldMap : IEntityTypeConfiguration<Hold>
{
    public void Configure(EntityTypeBuilder<Hold> hold)
    {
        hold.ToTable("holds");
        hold.HasKey(h => h.Id).HasName("holds_pk");
        hold.HasOne<SlotRequest>().WithMany().HasForeignKey(h => h.RequestId).HasConstraintName("holds_request").OnDelete(DeleteBehavior.NoAction);
        hold.HasOne<Clinician>().WithMany().HasForeignKey(h => h.ClinicianId).HasConstraintName("holds_clinician").OnDelete(DeleteBehavior.NoAction);
        hold.HasOne<TakenTime>().WithMany().HasForeignKey(h => h.TakenId).HasConstraintName("holds_taken").OnDelete(DeleteBehavior.NoAction);
        hold.HasIndex(h => h.RequestId).HasDatabaseName("holds_of_request");
        hold.HasIndex(h => h.PatientId).HasDatabaseName("holds_of_patient");
        hold.HasIndex(h => h.HeldUntil).HasFilter("ended_at is null").HasDatabaseName("holds_due");
        hold.HasIndex(h => h.ClinicianId).HasDatabaseName("holds_of_clinician");
        hold.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
        hold.Property(h => h.RequestId).HasColumnName("request_id");
        hold.Property(h => h.PatientId).HasColumnName("patient_id");
        hold.Property(h => h.ClinicianId).HasColumnName("clinician_id");
        hold.Property(h => h.ClinicianCode).HasColumnName("clinician_code");
        hold.Property(h => h.StartsAt).HasColumnName("starts_at");
        hold.Property(h => h.EndsAt).HasColumnName("ends_at");
        hold.Property(h => h.HeldUntil).HasColumnName("held_until");
        hold.Property(h => h.EndedAt).HasColumnName("ended_at");
        hold.Property<uint>("Version").IsRowVersion();
        hold.Ignore(h => h.Slot);
    }
}
