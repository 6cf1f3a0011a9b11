using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A further link to a check-in, made with a prompt or by the page that began it: the token of the first one is not kept.</summary>
internal sealed class CheckInLinkMade
{
    public required string Hash { get; init; }
    public required Guid CheckInId { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
}

internal sealed class CheckInLinkMadeMap : IEntityTypeConfiguration<CheckInLinkMade>
{
    public void Configure(EntityTypeBuilder<CheckInLinkMade> link)
    {
        link.ToTable("check_in_links");
        link.HasKey(l => l.Hash);
        link.HasOne<CheckIn>().WithMany().HasForeignKey(l => l.CheckInId).OnDelete(DeleteBehavior.NoAction);
    }
}
