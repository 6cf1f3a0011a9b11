using System.Text.Json;
using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts.Consultations;
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
        request.HasIndex(r => r.CaseId).IsUnique().HasDatabaseName("consultation_requests_one_per_case")
            .HasFilter("case_id is not null and state not in ('completed', 'declined', 'withdrawn')");
        request.HasIndex(r => new { r.CaseId, r.RequestedAt }).HasFilter("case_id is not null").HasDatabaseName("consultation_requests_of_case");
        request.HasIndex(r => r.FormId).IsUnique().HasFilter("form_id is not null").HasDatabaseName("consultation_requests_one_per_form");
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
        Form(request);
        Steps(request);
        request.Property<uint>("Version").IsRowVersion();
        request.Ignore(r => r.HasEnded).Ignore(r => r.IsUnsettled);
    }

    private static void Form(EntityTypeBuilder<ConsultationRequest> request)
    {
        request.Property(r => r.FormId).HasColumnName("form_id");
        request.Property(r => r.FormHash).HasColumnName("form_hash");
        request.Property(r => r.RedFlags).HasColumnName("red_flags");
        request.Property(r => r.Urgency).HasColumnName("urgency");
        request.Property(r => r.LookAlikes).HasColumnName("look_alikes");
        request.Property(r => r.Stated).HasColumnName("stated").HasColumnType("jsonb").HasConversion(
            stated => JsonSerializer.Serialize(stated, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<StatedPerson>(json, JsonSerializerOptions.Web));
    }

    private static void Steps(EntityTypeBuilder<ConsultationRequest> request)
    {
        request.Property(r => r.ReadyToldAt).HasColumnName("ready_told_at");
        request.Property(r => r.DecidedAt).HasColumnName("decided_at");
        request.Property(r => r.StepDueAt).HasColumnName("step_due_at");
        request.Property(r => r.RecordsAskedAt).HasColumnName("records_asked_at");
        request.Property(r => r.NextReminderAt).HasColumnName("next_reminder_at");
        request.Property(r => r.Reminders).HasColumnName("reminders");
    }
}
