using System.Text.Json;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Silences;

/// <summary>A patient who does not answer, from the first check-in they left unanswered on. One runs in an episode; it is told of once.</summary>
internal sealed class Silence
{
    public required Guid Id { get; init; }
    public required Guid EpisodeId { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid CheckInId { get; init; }
    public required DateTimeOffset Since { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public DateTimeOffset? ToldAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What was told of it; null while it is not told, or where follow-up was paused or over.</summary>
    public SilenceReason? Reason { get; private set; }

    public void Told(Finding? finding, string protocolVersion, DateTimeOffset now) => (ToldAt, Reason) = (
        now, finding is null ? null : new SilenceReason(finding.Rule, finding.Day, finding.Urgency, finding.Sentence, new(finding.Inputs), protocolVersion));

    public void End(DateTimeOffset now) => EndedAt ??= now;
}

/// <summary>The rule raised of a silence, with its numbers and the version it was judged by.</summary>
internal sealed record SilenceReason(string Rule, int Day, string Urgency, string Sentence, Dictionary<string, string> Inputs, string ProtocolVersion);

internal sealed class SilenceMap : IEntityTypeConfiguration<Silence>
{
    public void Configure(EntityTypeBuilder<Silence> silence)
    {
        silence.ToTable("silences");
        silence.Property(s => s.Id).ValueGeneratedNever();
        silence.Property(s => s.Reason).HasColumnType("jsonb").HasConversion(
            reason => JsonSerializer.Serialize(reason, JsonSerializerOptions.Web), text => JsonSerializer.Deserialize<SilenceReason>(text, JsonSerializerOptions.Web));
        silence.HasIndex(s => s.EpisodeId).IsUnique().HasFilter("(ended_at IS NULL)").HasDatabaseName("silences_one_per_episode");
        silence.HasOne<CheckIn>().WithMany().HasForeignKey(s => s.CheckInId).OnDelete(DeleteBehavior.NoAction);
    }
}
