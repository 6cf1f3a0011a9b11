using FbssFollowUp.Consultations.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Requests;

internal sealed class ConsultationRequestMap : IEntityTypeConfiguration<ConsultationRequest>
{
    public void Configure(EntityTypeBuilder<ConsultationRequest> request)
    {
        request.ToTable("consultation_requests");
        request.HasKey(r => r.Id).HasName("consultation_requests_pk");
        request.HasOne<Patient>().WithMany().HasForeignKey(r => r.PatientId).HasConstraintName("consultation_requests_patient").OnDelete(DeleteBehavior.NoAction);
        request.HasIndex(r => r.CaseId).IsUnique().HasFilter("case_id is not null").HasDatabaseName("consultation_requests_one_per_case");
        request.HasIndex(r => new { r.PatientId, r.RequestedAt }).HasDatabaseName("consultation_requests_of_patient");
        request.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        request.Property(r => r.PatientId).HasColumnName("patient_id");
        request.Property(r => r.Kind).HasColumnName("kind");
        request.Property(r => r.CaseId).HasColumnName("case_id");
        request.Property(r => r.SurgeonCode).HasColumnName("surgeon_code");
        request.Property(r => r.State).HasColumnName("state");
        request.Property(r => r.RequestedAt).HasColumnName("requested_at");
        request.Property(r => r.AnnouncedAt).HasColumnName("announced_at");
        request.Property(r => r.StateSince).HasColumnName("state_since");
        request.Property(r => r.HeldSlots).HasColumnName("held_slots");
        request.Property(r => r.HeldSlotsAt).HasColumnName("held_slots_at");
        request.Property<uint>("Version").IsRowVersion();
        request.Ignore(r => r.HasEnded);
    }
}
