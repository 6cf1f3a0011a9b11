using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Surgeries;

internal sealed class EpisodeMap : IEntityTypeConfiguration<Episode>
{
    public void Configure(EntityTypeBuilder<Episode> episode)
    {
        episode.ToTable("episodes");
        episode.Property(e => e.Id).ValueGeneratedNever();
        episode.Ignore(e => e.Protocol).Ignore(e => e.Operation);
        episode.HasOne(e => e.Pinned).WithMany().HasForeignKey(e => e.ProtocolVersion).OnDelete(DeleteBehavior.NoAction);
        episode.Navigation(e => e.Pinned).AutoInclude();
        episode.HasIndex(e => new { e.PatientId, e.OperatedOn, e.Procedure }).IsUnique().HasDatabaseName("episodes_one_per_operation");
    }
}
