using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.StandingLinks;

/// <summary>
/// With it a patient begins a check-in at any time, and nothing else. Of its token only the hash is kept, so each message or page that shows one has a new one;
/// the older ones stay good until follow-up ends.
/// </summary>
internal sealed class StandingLink
{
    private StandingLink() { }

    /// <summary>SHA-256 of the token, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
    public required Guid EpisodeId { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    public static StandingLink Of(Guid episodeId, string hash, DateTimeOffset now) => new() { Hash = hash, EpisodeId = episodeId, MadeAt = now };
}

internal sealed class StandingLinkMap : IEntityTypeConfiguration<StandingLink>
{
    public void Configure(EntityTypeBuilder<StandingLink> link)
    {
        link.ToTable("standing_links");
        link.HasKey(l => l.Hash);
        link.HasOne<Episode>().WithMany().HasForeignKey(l => l.EpisodeId).OnDelete(DeleteBehavior.NoAction);
    }
}
