using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Messaging;

/// <summary>A message that took effect in one of the service's consumers, and the answer given, if any.</summary>
internal sealed class InboxRow
{
    public required Guid MessageId { get; init; }

    public required string Consumer { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string? AnswerType { get; init; }

    public string? Answer { get; init; }
}

internal sealed class InboxRowMap : IEntityTypeConfiguration<InboxRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> row)
    {
        row.ToTable("inbox");
        row.HasKey(r => new { r.MessageId, r.Consumer });
        row.Property(r => r.MessageId).HasColumnName("message_id");
        row.Property(r => r.Consumer).HasColumnName("consumer");
        row.Property(r => r.ReceivedAt).HasColumnName("received_at").HasDefaultValueSql("now()");
        row.Property(r => r.AnswerType).HasColumnName("answer_type");
        row.Property(r => r.Answer).HasColumnName("answer");
        row.HasIndex(r => r.ReceivedAt).HasDatabaseName("inbox_received_at");
    }
}
