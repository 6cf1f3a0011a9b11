using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>Some lines of a file that are still to be imported; gone with the commit that counts what became of them.</summary>
internal sealed class ImportPiece
{
    public const int Lines = 500;

    public required Guid ImportId { get; init; }
    public required int FirstLine { get; init; }
    public required string Text { get; init; }
}

internal sealed class ImportPieceMap : IEntityTypeConfiguration<ImportPiece>
{
    public void Configure(EntityTypeBuilder<ImportPiece> piece)
    {
        piece.ToTable("import_pieces");
        piece.HasKey(p => new { p.ImportId, p.FirstLine });
        piece.HasOne<Import>().WithMany().HasForeignKey(p => p.ImportId).OnDelete(DeleteBehavior.Cascade);
        piece.Property(p => p.ImportId).HasColumnName("import_id");
        piece.Property(p => p.FirstLine).HasColumnName("first_line");
        piece.Property(p => p.Text).HasColumnName("lines");
    }
}
