using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// A stretch of a clinician's time somebody has: a hold or an appointment, with the buffers around it. While it is not freed the constraint
/// <see cref="OneAtATime"/> lets nothing else have any of it.
/// </summary>
internal sealed class TakenTime
{
    /// <summary>Name of the exclusion constraint that is the rule against double booking.</summary>
    public const string OneAtATime = "taken_times_one_at_a_time";

    public required Guid Id { get; init; }
    public required Guid ClinicianId { get; init; }
    public required DateTimeOffset FromAt { get; init; }
    public required DateTimeOffset ToAt { get; init; }

    /// <summary>A hold's end; null for an appointment.</summary>
    public DateTimeOffset? UntilAt { get; init; }

    /// <summary>Put over another on purpose.</summary>
    public required bool IsOverlap { get; init; }
    public DateTimeOffset? FreedAt { get; init; }
}

internal sealed class TakenTimeMap : IEntityTypeConfiguration<TakenTime>
{
    public void Configure(EntityTypeBuilder<TakenTime> taken)
    {
        taken.ToTable("taken_times");
        taken.Property(t => t.Id).ValueGeneratedNever();
        taken.HasOne<Clinician>().WithMany().HasForeignKey(t => t.ClinicianId).OnDelete(DeleteBehavior.NoAction);
    }
}
