using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Consent;

internal sealed class ConsentEntryMap : IEntityTypeConfiguration<ConsentEntry>
{
    public void Configure(EntityTypeBuilder<ConsentEntry> entry)
    {
        entry.ToTable("consent_entries");
        entry.HasKey(e => e.Id).HasName("pk_consent_entries");
        entry.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
        entry.Property(e => e.What).HasColumnName("what");
        entry.Property(e => e.How).HasColumnName("how");
        entry.Property(e => e.Wording).HasColumnName("wording");
        entry.Property(e => e.Scope).HasColumnName("scope");
        entry.Property(e => e.Channel).HasColumnName("channel");
        entry.Property(e => e.Address).HasColumnName("address");
        entry.PrimitiveCollection(e => e.PatientIds).HasColumnName("patient_ids");
        entry.Property(e => e.InboundId).HasColumnName("inbound_id");
        entry.Property(e => e.SaidAt).HasColumnName("said_at");
        entry.Property(e => e.RecordedAt).HasColumnName("recorded_at");
        entry.HasIndex(e => new { e.Address, e.RecordedAt }, "ix_consent_entries_address");
    }
}
