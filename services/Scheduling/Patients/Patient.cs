using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>What Scheduling knows of a patient: in which zone and language they live, and whether they are to be left in peace. No name.</summary>
internal sealed class Patient
{
    public required Guid Id { get; init; }
    public int Revision { get; private set; }
    public string Language { get; private set; } = Languages.English;
    public string TimeZone { get; private set; } = "";
    public DateTimeOffset? DiedAt { get; private set; }
    public DateTimeOffset? WithdrewAt { get; private set; }
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>Nothing is sent any more. Of a withdrawal and a return the later counts, in whichever order they arrive.</summary>
    public bool IsSilent => DiedAt is not null || (WithdrewAt is not null && (ReturnedAt is null || ReturnedAt < WithdrewAt));

    /// <summary>True if the zone changed; an older state, arrived late, changes nothing.</summary>
    public bool Follow(int revision, PatientContact contact)
    {
        if (revision <= Revision) return false;
        var moved = Revision > 0 && contact.TimeZone != TimeZone;
        (Revision, Language, TimeZone) = (revision, contact.Language, contact.TimeZone);
        return moved;
    }

    public void Die(DateTimeOffset at) => DiedAt ??= at;

    public void Withdraw(DateTimeOffset at) => WithdrewAt = WithdrewAt > at ? WithdrewAt : at;

    public void Return(DateTimeOffset at) => ReturnedAt = ReturnedAt > at ? ReturnedAt : at;

    /// <summary>The patient's zone; the clinic's while it is not known.</summary>
    public TimeZoneInfo ZoneOr(TimeZoneInfo clinic) => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var own) ? own : clinic;
}

internal sealed class PatientMap : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> patient)
    {
        patient.ToTable("patients");
        patient.Property(p => p.Id).ValueGeneratedNever();
        patient.Property<uint>("xmin").IsRowVersion();
        patient.Ignore(p => p.IsSilent);
    }
}
