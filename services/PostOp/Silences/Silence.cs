using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Silences;

/// <summary>A patient who does not answer, from the first check-in they left unanswered on. One runs in an episode; it is told of once.</summary>
internal sealed class Silence
{
    public required Guid Id { get; init; }
    public required Guid EpisodeId { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid CheckInId { get; init; }
    public required DateTimeOffset Since { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public DateTimeOffset? ToldAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public void Told(DateTimeOffset now) => ToldAt = now;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}

internal sealed class SilenceMap : IEntityTypeConfiguration<Silence>
{
    public void Configure(EntityTypeBuilder<Silence> silence)
    {
        silence.ToTable("silences");
        silence.Property(s => s.Id).ValueGeneratedNever();
        silence.HasOne<Episode>().WithMany().HasForeignKey(s => s.EpisodeId).OnDelete(DeleteBehavior.NoAction);
        silence.HasIndex(s => s.EpisodeId).IsUnique().HasFilter("(ended_at IS NULL)").HasDatabaseName("silences_one_per_episode");
        silence.HasOne<CheckIn>().WithMany().HasForeignKey(s => s.CheckInId).OnDelete(DeleteBehavior.NoAction);
    }
}
