using System.Text.Json;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Amber, stored: a check-in nurses watch. A correction withdraws it and does not forget it.</summary>
internal sealed class WatchedCheckIn
{
    public required Guid EpisodeId { get; init; }
    public required Guid CheckInId { get; init; }
    public required Guid PatientId { get; init; }
    public required int Day { get; set; }
    public required DateTimeOffset GivenAt { get; set; }

    /// <summary>"inside-window" or "unconfirmed".</summary>
    public required string Why { get; set; }
    public required string Sentence { get; set; }
    public required Dictionary<string, string> Inputs { get; set; }
    public required string ProtocolVersion { get; set; }
    public required DateTimeOffset FoundAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static WatchedCheckIn Of(Episode episode, WatchedPain pain, DateTimeOffset now) => new()
    {
        EpisodeId = episode.Id,
        CheckInId = pain.CheckInId,
        PatientId = episode.PatientId,
        Day = pain.Day,
        GivenAt = pain.At,
        Why = pain.Why,
        Sentence = pain.Sentence,
        Inputs = new(pain.Inputs),
        ProtocolVersion = episode.ProtocolName,
        FoundAt = now
    };

    /// <summary>Found again by a later evaluation, perhaps with other numbers; or not any more.</summary>
    public void Follow(Episode episode, WatchedPain? pain, DateTimeOffset now)
    {
        WithdrawnAt = pain is null ? WithdrawnAt ?? now : null;
        if (pain is not null && (Sentence, Why) != (pain.Sentence, pain.Why))
            (Day, GivenAt, Why, Sentence, Inputs, ProtocolVersion) = (pain.Day, pain.At, pain.Why, pain.Sentence, new(pain.Inputs), episode.ProtocolName);
    }
}

internal sealed class WatchedCheckInMap : IEntityTypeConfiguration<WatchedCheckIn>
{
    public void Configure(EntityTypeBuilder<WatchedCheckIn> watched)
    {
        watched.ToTable("watched_pain");
        watched.HasKey(w => new { w.EpisodeId, w.CheckInId });
        watched.Property(w => w.Inputs).HasColumnType("jsonb").HasConversion(
            inputs => JsonSerializer.Serialize(inputs, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<Dictionary<string, string>>((a, b) => ReferenceEquals(a, b), inputs => inputs.Count));
        watched.HasOne<Episode>().WithMany().HasForeignKey(w => w.EpisodeId).OnDelete(DeleteBehavior.NoAction);
        watched.HasOne<CheckIn>().WithMany().HasForeignKey(w => w.CheckInId).OnDelete(DeleteBehavior.NoAction);
    }
}
