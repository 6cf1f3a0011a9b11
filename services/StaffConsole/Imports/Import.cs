using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>One upload of an operating-room log and what has come of it so far. Its lines wait in <see cref="ImportPiece"/>s.</summary>
internal sealed class Import
{
    public required Guid Id { get; init; }
    public required string FileName { get; init; }
    public required string ActorId { get; init; }
    public required string ActorRole { get; init; }
    public required string ImportedBy { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    public required string Header { get; init; }
    public int Total { get; set; }
    public int Done { get; private set; }
    public int Accepted { get; private set; }
    public int Unchanged { get; private set; }
    public int RefusedCount { get; private set; }
    public int NoticeCount { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Since when the owners of patients and operations do not answer; the lines wait.</summary>
    public DateTimeOffset? AwaySince { get; private set; }
    public Guid? LeaseId { get; private set; }
    public DateTimeOffset? LeasedUntil { get; private set; }

    public Actor Actor => new(ActorId, ActorRole, ImportedBy);

    /// <summary>Counts what became of a piece.</summary>
    public void Take(ImportTally tally)
    {
        Done += tally.Lines;
        Accepted += tally.Accepted.Count;
        Unchanged += tally.Unchanged;
        RefusedCount += tally.Refused.Count;
        NoticeCount += tally.Notices.Count;
        AwaySince = null;
    }

    public void Finish(DateTimeOffset at) => FinishedAt = at;

    public void Wait(DateTimeOffset since) => AwaySince ??= since;
}

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("imports");
        import.Property(i => i.Id).HasColumnName("id").ValueGeneratedNever();
        import.Property(i => i.FileName).HasColumnName("file_name");
        import.Property(i => i.ActorId).HasColumnName("actor_id");
        import.Property(i => i.ActorRole).HasColumnName("actor_role");
        import.Property(i => i.ImportedBy).HasColumnName("imported_by");
        import.Property(i => i.ImportedAt).HasColumnName("imported_at");
        import.Property(i => i.Header).HasColumnName("header");
        import.Property(i => i.Total).HasColumnName("total");
        import.Property(i => i.Done).HasColumnName("done");
        import.Property(i => i.Accepted).HasColumnName("accepted");
        import.Property(i => i.Unchanged).HasColumnName("unchanged");
        import.Property(i => i.RefusedCount).HasColumnName("refused_count");
        import.Property(i => i.NoticeCount).HasColumnName("notice_count");
        import.Property(i => i.FinishedAt).HasColumnName("finished_at");
        import.Property(i => i.AwaySince).HasColumnName("away_since");
        import.Property(i => i.LeaseId).HasColumnName("lease_id").IsConcurrencyToken();
        import.Property(i => i.LeasedUntil).HasColumnName("leased_until");
        import.Ignore(i => i.Actor);
    }
}
