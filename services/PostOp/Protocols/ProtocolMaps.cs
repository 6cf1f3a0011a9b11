using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Protocols;

internal sealed class ProtocolDocumentMap : IEntityTypeConfiguration<ProtocolDocument>
{
    public void Configure(EntityTypeBuilder<ProtocolDocument> document)
    {
        document.ToTable("protocol_versions");
        document.HasKey(d => d.Version);
        document.Property(d => d.Version).ValueGeneratedNever();
        document.Property<uint>("xmin").IsRowVersion();
        document.HasIndex(d => d.State, "protocol_versions_in_force").IsUnique().HasFilter("(state = 'in-force'::text)");
        document.HasIndex(d => d.State, "protocol_versions_one_draft").IsUnique().HasFilter("(state = 'draft'::text)");
    }
}

internal sealed class ProtocolMoveMap : IEntityTypeConfiguration<ProtocolMove>
{
    public void Configure(EntityTypeBuilder<ProtocolMove> move)
    {
        move.ToTable("protocol_moves");
        move.Property(m => m.Id).ValueGeneratedNever();
        move.HasOne<Episode>().WithMany().HasForeignKey(m => m.EpisodeId).OnDelete(DeleteBehavior.NoAction);
    }
}
