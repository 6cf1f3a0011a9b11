using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Something that happened to a message; stored in the same save, only ever added to.</summary>
internal sealed class MessageStep
{
    public const string Accepted = "accepted";
    public const string Sending = "sending";
    public const string Sent = "sent";
    public const string Reported = "reported";
    public const string Delivered = "delivered";
    public const string PutBack = "put-back";
    public const string Dropped = "dropped";
    public const string Undeliverable = "undeliverable";

    public long Seq { get; init; }
    public required Guid MessageId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string What { get; init; }
    public string? Channel { get; init; }
    public string? Detail { get; init; }

    /// <summary>The exact text of a try, link tokens masked.</summary>
    public string? Text { get; init; }
}

internal sealed class MessageStepMap : IEntityTypeConfiguration<MessageStep>
{
    public void Configure(EntityTypeBuilder<MessageStep> step)
    {
        step.ToTable("message_steps");
        step.HasKey(s => s.Seq).HasName("pk_message_steps");
        step.Property(s => s.Seq).HasColumnName("seq").UseIdentityByDefaultColumn();
        step.Property(s => s.MessageId).HasColumnName("message_id");
        step.Property(s => s.At).HasColumnName("at");
        step.Property(s => s.What).HasColumnName("what");
        step.Property(s => s.Channel).HasColumnName("channel");
        step.Property(s => s.Detail).HasColumnName("detail");
        step.Property(s => s.Text).HasColumnName("text");
        step.HasIndex(s => s.MessageId, "ix_message_steps_message");
    }
}
