using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>A line that was accepted once: what tells a second import of it from a first, and a corrected line from the same one.</summary>
internal sealed class ImportedSurgery
{
    public required Guid EpisodeId { get; init; }
    public required string LineHash { get; set; }
    public required DateTimeOffset ImportedAt { get; set; }

    public static string HashOf(LogLine line)
    {
        var content = JsonSerializer.Serialize(OperatingRoomLog.Columns.Select(column => line.Values[column]));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }
}

internal sealed class ImportedSurgeryMap : IEntityTypeConfiguration<ImportedSurgery>
{
    public void Configure(EntityTypeBuilder<ImportedSurgery> surgery)
    {
        surgery.ToTable("imported_surgeries");
        surgery.HasKey(s => s.EpisodeId);
        surgery.Property(s => s.EpisodeId).HasColumnName("episode_id").ValueGeneratedNever();
        surgery.Property(s => s.LineHash).HasColumnName("line_hash");
        surgery.Property(s => s.ImportedAt).HasColumnName("imported_at");
    }
}
