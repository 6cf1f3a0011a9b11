using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>What is said about a line.</summary>
public sealed record LineRemark(int Line, string Record, string Reason);

/// <summary>A remark as it is kept.</summary>
internal sealed class KeptRemark
{
    public long Number { get; init; }
    public required Guid ImportId { get; init; }
    public required int Line { get; init; }
    public required string Record { get; init; }
    public required bool Refused { get; init; }
    public required string Reason { get; init; }

    public static KeptRemark Of(Guid importId, LineRemark remark, bool refused) =>
        new() { ImportId = importId, Line = remark.Line, Record = remark.Record, Refused = refused, Reason = remark.Reason };
}

internal sealed class KeptRemarkMap : IEntityTypeConfiguration<KeptRemark>
{
    public void Configure(EntityTypeBuilder<KeptRemark> remark)
    {
        remark.ToTable("import_remarks");
        remark.HasKey(r => r.Number);
        remark.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
        remark.Property(r => r.Number).HasColumnName("number").ValueGeneratedOnAdd();
        remark.Property(r => r.ImportId).HasColumnName("import_id");
        remark.Property(r => r.Line).HasColumnName("line");
        remark.Property(r => r.Record).HasColumnName("record");
        remark.Property(r => r.Refused).HasColumnName("refused");
        remark.Property(r => r.Reason).HasColumnName("reason");
    }
}
