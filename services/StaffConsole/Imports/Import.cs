using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>One upload of an operating-room log and what came of it.</summary>
internal sealed class Import
{
    public required Guid Id { get; init; }
    public required string FileName { get; init; }
    public required string ImportedBy { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    public required int Accepted { get; init; }
    public required int Unchanged { get; init; }
    public required IReadOnlyList<LineRemark> Refused { get; init; }
    public required IReadOnlyList<LineRemark> Notices { get; init; }
}

/// <summary>What is said about a line.</summary>
public sealed record LineRemark(int Line, string Record, string Reason);

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("imports");
        import.Property(i => i.Id).HasColumnName("id").ValueGeneratedNever();
        import.Property(i => i.FileName).HasColumnName("file_name");
        import.Property(i => i.ImportedBy).HasColumnName("imported_by");
        import.Property(i => i.ImportedAt).HasColumnName("imported_at");
        import.Property(i => i.Accepted).HasColumnName("accepted");
        import.Property(i => i.Unchanged).HasColumnName("unchanged");
        AsJson(import.Property(i => i.Refused)).HasColumnName("refused");
        AsJson(import.Property(i => i.Notices)).HasColumnName("notices");
    }

    private static PropertyBuilder<IReadOnlyList<LineRemark>> AsJson(PropertyBuilder<IReadOnlyList<LineRemark>> remarks) => remarks
        .HasColumnType("jsonb")
        .HasConversion(
            all => JsonSerializer.Serialize(all, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<List<LineRemark>>(json, JsonSerializerOptions.Web)!);
}
