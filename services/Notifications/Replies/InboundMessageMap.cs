using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Replies;

internal sealed class InboundMessageMap : IEntityTypeConfiguration<InboundMessage>
{
    public void Configure(EntityTypeBuilder<InboundMessage> inbound)
    {
        inbound.ToTable("inbound_messages");
        inbound.HasKey(i => i.Id).HasName("pk_inbound_messages");
        inbound.Property(i => i.Id).HasColumnName("id").ValueGeneratedNever();
        inbound.Property(i => i.Provider).HasColumnName("provider");
        inbound.Property(i => i.ProviderId).HasColumnName("provider_id");
        inbound.Property(i => i.Channel).HasColumnName("channel");
        inbound.Property(i => i.From).HasColumnName("from_address");
        inbound.Property(i => i.Text).HasColumnName("body");
        inbound.Property(i => i.SentAt).HasColumnName("sent_at");
        inbound.Property(i => i.ReceivedAt).HasColumnName("received_at");
        inbound.Property(i => i.ProviderKeyword).HasColumnName("provider_keyword");
        inbound.Property(i => i.ReadAt).HasColumnName("read_at");
        inbound.Property(i => i.Outcome).HasColumnName("outcome");
        inbound.Property(i => i.QuestionId).HasColumnName("question_id");
        inbound.Property(i => i.AboutMessageId).HasColumnName("about_message_id");
        inbound.Property(i => i.IsAutomatic).HasColumnName("is_automatic");
        inbound.Property(i => i.IsAuthenticated).HasColumnName("is_authenticated");
        inbound.Property(i => i.BoundBy).HasColumnName("bound_by");
        inbound.Property(i => i.BoundAt).HasColumnName("bound_at");
        inbound.Property(i => i.HoldsTexts).HasColumnName("holds_texts");
        inbound.Property(i => i.SettledBy).HasColumnName("settled_by");
        inbound.Property(i => i.SettledAt).HasColumnName("settled_at");
        inbound.PrimitiveCollection(i => i.PatientIds).HasColumnName("patient_ids");
        inbound.PrimitiveCollection(i => i.ProxyIds).HasColumnName("proxy_ids").HasDefaultValueSql("'{}'");
        inbound.HasIndex(i => new { i.Provider, i.ProviderId }, "ux_inbound_messages_once").IsUnique();
        inbound.HasIndex(i => new { i.From, i.SentAt }, "ix_inbound_messages_sender");
        inbound.HasIndex(i => i.ReceivedAt, "ix_inbound_messages_unread").HasFilter("read_at is null");
        inbound.HasIndex(i => i.From, "ix_inbound_messages_holding").HasFilter("holds_texts and settled_at is null");
        inbound.HasIndex(i => i.PatientIds, "ix_inbound_messages_patients").HasMethod("gin");
    }
}
