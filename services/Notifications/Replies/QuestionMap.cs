using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Replies;

internal sealed class QuestionMap : IEntityTypeConfiguration<Question>
{
    public const string OneOpenPerPhone = "ux_questions_one_open_per_phone";

    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.ToTable("questions");
        question.HasKey(q => q.Id).HasName("pk_questions");
        question.Property(q => q.Id).HasColumnName("id").ValueGeneratedNever();
        question.Property(q => q.MessageId).HasColumnName("message_id");
        question.Property(q => q.Phone).HasColumnName("phone");
        question.Property(q => q.PatientId).HasColumnName("patient_id");
        question.Property(q => q.SubjectId).HasColumnName("subject_id");
        question.Property(q => q.Asks).HasColumnName("asks");
        question.Property(q => q.ReservedAt).HasColumnName("reserved_at");
        question.Property(q => q.OpenedAt).HasColumnName("opened_at");
        question.Property(q => q.ExpiresAt).HasColumnName("expires_at");
        question.Property(q => q.ClosedAt).HasColumnName("closed_at");
        question.Property(q => q.ClosedBy).HasColumnName("closed_by");
        question.HasIndex(q => q.Phone, OneOpenPerPhone).IsUnique().HasFilter("closed_at is null");
        question.HasIndex(q => new { q.Phone, q.OpenedAt }, "ix_questions_phone");
        question.HasIndex(q => q.SubjectId, "ix_questions_subject");
    }
}
