using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>A check-in that is over or a case somebody took on. Kept, because a message about it may arrive after the news of its end.</summary>
internal sealed class EndedSubject
{
    public const string Completed = "completed";
    public const string Missed = "missed";
    public const string Acknowledged = "acknowledged";

    /// <summary>An appointment that was moved or cancelled.</summary>
    public const string Changed = "changed";

    public required Guid SubjectId { get; init; }
    public required string How { get; set; }

    /// <summary>The last time, where it ended more than once.</summary>
    public required DateTimeOffset EndedAt { get; set; }
}

internal sealed class EndedSubjectMap : IEntityTypeConfiguration<EndedSubject>
{
    public void Configure(EntityTypeBuilder<EndedSubject> ended)
    {
        ended.ToTable("ended_subjects");
        ended.HasKey(e => e.SubjectId).HasName("pk_ended_subjects");
        ended.Property(e => e.SubjectId).HasColumnName("subject_id").ValueGeneratedNever();
        ended.Property(e => e.How).HasColumnName("how");
        ended.Property(e => e.EndedAt).HasColumnName("ended_at");
    }
}
