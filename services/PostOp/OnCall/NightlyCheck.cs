using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>One night's look at all open cases; a row a night, so that it is done once on any number of replicas.</summary>
internal sealed class NightlyCheck
{
    public required DateOnly Night { get; init; }
    public required DateTimeOffset RanAt { get; init; }
    public required int OpenCases { get; init; }
    public required int Unreachable { get; init; }
}

internal sealed class NightlyCheckMap : IEntityTypeConfiguration<NightlyCheck>
{
    public void Configure(EntityTypeBuilder<NightlyCheck> check)
    {
        check.ToTable("nightly_checks");
        check.HasKey(c => c.Night);
    }
}
