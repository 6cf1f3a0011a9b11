using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>What the sandbox's provider was handed. It does not look whether it has the message already: a double must show.</summary>
internal sealed class SandboxHandOver
{
    public long Seq { get; init; }
    public required Guid MessageId { get; init; }
    public required string Reference { get; init; }
    public required string Channel { get; init; }
    public required string To { get; init; }
    public required string RecipientKind { get; init; }
    public string? Subject { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class SandboxHandOverMap : IEntityTypeConfiguration<SandboxHandOver>
{
    public void Configure(EntityTypeBuilder<SandboxHandOver> handOver)
    {
        handOver.ToTable("sandbox_hand_overs");
        handOver.HasKey(h => h.Seq).HasName("pk_sandbox_hand_overs");
        handOver.Property(h => h.Seq).HasColumnName("seq");
        handOver.Property(h => h.MessageId).HasColumnName("message_id");
        handOver.Property(h => h.Reference).HasColumnName("reference");
        handOver.Property(h => h.Channel).HasColumnName("channel");
        handOver.Property(h => h.To).HasColumnName("to_address");
        handOver.Property(h => h.RecipientKind).HasColumnName("recipient_kind");
        handOver.Property(h => h.Subject).HasColumnName("subject");
        handOver.Property(h => h.Text).HasColumnName("body");
        handOver.Property(h => h.At).HasColumnName("handed_over_at");
        handOver.HasIndex(h => h.MessageId, "ix_sandbox_hand_overs_message");
    }
}
