using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>A patient nothing is sent to: dead, or withdrawn and not returned. Facts come in any order; the newest withdrawal or return counts.</summary>
internal sealed class Silence
{
    public required Guid PatientId { get; init; }
    public DateTimeOffset? DiedAt { get; private set; }
    public DateTimeOffset? WithdrewAt { get; private set; }
    public DateTimeOffset? ReturnedAt { get; private set; }

    public bool IsDead => DiedAt is not null;

    public bool Holds => IsDead || (WithdrewAt is { } withdrew && !(ReturnedAt > withdrew));

    public void Die(DateTimeOffset at) => DiedAt ??= at;

    public void Withdraw(DateTimeOffset at) => WithdrewAt = Later(WithdrewAt, at);

    public void Return(DateTimeOffset at) => ReturnedAt = Later(ReturnedAt, at);

    private static DateTimeOffset Later(DateTimeOffset? known, DateTimeOffset at) => known > at ? known.Value : at;
}

internal sealed class SilenceMap : IEntityTypeConfiguration<Silence>
{
    public void Configure(EntityTypeBuilder<Silence> silence)
    {
        silence.ToTable("silences");
        silence.HasKey(s => s.PatientId).HasName("pk_silences");
        silence.Property(s => s.PatientId).HasColumnName("patient_id").ValueGeneratedNever();
        silence.Property(s => s.DiedAt).HasColumnName("died_at");
        silence.Property(s => s.WithdrewAt).HasColumnName("withdrew_at");
        silence.Property(s => s.ReturnedAt).HasColumnName("returned_at");
        silence.Property<uint>("Version").IsRowVersion();
        silence.Ignore(s => s.IsDead).Ignore(s => s.Holds);
    }
}
