using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>The last word of a mail address on our mails; texts to the same person are another matter.</summary>
internal sealed class MailStanding
{
    public required string Address { get; init; }
    public required bool OptedOut { get; set; }
    public required DateTimeOffset Since { get; set; }

    /// <summary>Addresses are compared without regard to case, as every mail server in use does.</summary>
    public static string KeyOf(string address) => address.Trim().ToLowerInvariant();
}

internal sealed class MailStandingMap : IEntityTypeConfiguration<MailStanding>
{
    public void Configure(EntityTypeBuilder<MailStanding> standing)
    {
        standing.ToTable("mail_standings");
        standing.HasKey(s => s.Address).HasName("pk_mail_standings");
        standing.Property(s => s.Address).HasColumnName("address");
        standing.Property(s => s.OptedOut).HasColumnName("opted_out");
        standing.Property(s => s.Since).HasColumnName("since");
    }
}
