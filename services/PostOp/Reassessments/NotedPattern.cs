using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>New pain, or worse function or strength, found in a patient's words or noted by staff; kept for every evaluation to come.</summary>
internal sealed class NotedPattern
{
    public const string ByPatient = "patient";

    public required Guid Id { get; init; }
    public required Guid EpisodeId { get; init; }

    /// <summary>The inbound message, the check-in, or the command.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>One of <see cref="Contracts.PostOp.PatternCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>"patient", or the name of staff.</summary>
    public required string NotedBy { get; init; }
    public string? Note { get; init; }
    public required DateTimeOffset SaidAt { get; init; }

    public static NotedPattern Of(Guid episodeId, Guid sourceId, string code, string by, string? note, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        EpisodeId = episodeId,
        SourceId = sourceId,
        Code = code,
        NotedBy = by,
        Note = note,
        SaidAt = at
    };

    public ReportedPattern ToReported(Episode episode, TimeZoneInfo zone) =>
        new(SourceId, RecoveryDay.Of(episode.OperatedOn, SaidAt, zone), SaidAt, Code, NotedBy);
}

internal sealed class NotedPatternMap : IEntityTypeConfiguration<NotedPattern>
{
    public void Configure(EntityTypeBuilder<NotedPattern> pattern)
    {
        pattern.ToTable("noted_patterns");
        pattern.Property(p => p.Id).ValueGeneratedNever();
        pattern.HasOne<Episode>().WithMany().HasForeignKey(p => p.EpisodeId).OnDelete(DeleteBehavior.NoAction);
        pattern.HasIndex(p => new { p.SourceId, p.EpisodeId, p.Code }).IsUnique().HasDatabaseName("noted_patterns_once");
    }
}
