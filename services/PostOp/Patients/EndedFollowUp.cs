using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>A patient who is not followed up any more: dead, or withdrawn until they return. Kept apart from the patient, who may not be known yet.</summary>
internal sealed class EndedFollowUp
{
    public required Guid PatientId { get; init; }
    public DateTimeOffset Since { get; private set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public bool ForGood { get; private set; }

    /// <summary>False for what is older than the return, or holds already.</summary>
    public bool Begin(DateTimeOffset at, bool forGood)
    {
        if (ForGood || (!forGood && at <= EndedAt) || (!forGood && Since != default && EndedAt is null))
            return false;
        (Since, EndedAt, ForGood) = (at, null, forGood);
        return true;
    }

    /// <summary>False for what is older than the end, or when it is for good. A return heard of first is remembered.</summary>
    public bool End(DateTimeOffset at)
    {
        if (ForGood || at <= Since || EndedAt >= at)
            return false;
        EndedAt = at;
        return true;
    }
}

internal sealed class EndedFollowUpMap : IEntityTypeConfiguration<EndedFollowUp>
{
    public void Configure(EntityTypeBuilder<EndedFollowUp> ended)
    {
        ended.ToTable("ended_follow_ups").HasKey(s => s.PatientId);
        ended.Property(s => s.PatientId).ValueGeneratedNever();
    }
}
