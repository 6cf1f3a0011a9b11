using FbssFollowUp.PostOp.Reassessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.OnCall;

internal sealed class StaffMemberMap : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> member)
    {
        member.ToTable("staff");
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Ignore(m => m.IsSurgeon).Ignore(m => m.IsAdministrator);
    }
}

internal sealed class RungMap : IEntityTypeConfiguration<Rung>
{
    public void Configure(EntityTypeBuilder<Rung> rung)
    {
        rung.ToTable("rungs");
        rung.Property(r => r.Id).ValueGeneratedNever();
        rung.Property<uint>("xmin").IsRowVersion();
        rung.Ignore(r => r.IsWaiting).Ignore(r => r.Subject);
        rung.HasOne<Reassessment>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.NoAction);
        rung.HasIndex(r => new { r.CaseId, r.Round, r.Number }).IsUnique().HasDatabaseName("rungs_one_per_step");
    }
}
