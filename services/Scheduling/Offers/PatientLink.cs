using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>A link sent to a patient: of one offer or of one appointment, until an instant. Every message carries a fresh one.</summary>
internal sealed class PatientLink
{
    public const string OfOffer = "offer";
    public const string OfAppointment = "appointment";

    /// <summary>SHA-256 of the token, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
    public required string Kind { get; init; }
    public required Guid SubjectId { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>What it led to has changed: the appointment was moved or cancelled.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && ExpiresAt > now;
}

internal sealed class PatientLinkMap : IEntityTypeConfiguration<PatientLink>
{
    public void Configure(EntityTypeBuilder<PatientLink> link)
    {
        link.ToTable("patient_links");
        link.HasKey(l => l.Hash);
    }
}
