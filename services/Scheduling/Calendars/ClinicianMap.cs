using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Calendars;

internal sealed class ClinicianMap : IEntityTypeConfiguration<Clinician>
{
    public void Configure(EntityTypeBuilder<Clinician> clinician)
    {
        clinician.ToTable("clinicians");
        clinician.HasKey(c => c.StaffId).HasName("clinicians_pk");
        clinician.Property(c => c.StaffId).HasColumnName("staff_id").ValueGeneratedNever();
        clinician.Property(c => c.Code).HasColumnName("code");
        clinician.Property(c => c.DisplayName).HasColumnName("display_name");
        clinician.Property(c => c.Revision).HasColumnName("revision");
        clinician.Property(c => c.OffersSlots).HasColumnName("offers_slots");
        clinician.Property<uint>("Version").IsRowVersion();
    }
}
