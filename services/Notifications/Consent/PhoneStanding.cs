using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>The last word of a phone number on texts: it belongs to the number, whoever has it.</summary>
internal sealed class PhoneStanding
{
    public required string Phone { get; init; }
    public required bool OptedOut { get; set; }
    public required DateTimeOffset Since { get; set; }
}

internal sealed class PhoneStandingMap : IEntityTypeConfiguration<PhoneStanding>
{
    public void Configure(EntityTypeBuilder<PhoneStanding> standing)
    {
        standing.ToTable("phone_standings");
        standing.HasKey(s => s.Phone).HasName("pk_phone_standings");
        standing.Property(s => s.Phone).HasColumnName("phone");
        standing.Property(s => s.OptedOut).HasColumnName("opted_out");
        standing.Property(s => s.Since).HasColumnName("since");
    }
}
