using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Contacts;

internal sealed class ContactMap : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.ToTable("contacts");
        contact.HasKey(c => new { c.Kind, c.Id }).HasName("pk_contacts");
        contact.Property(c => c.Kind).HasColumnName("kind");
        contact.Property(c => c.Id).HasColumnName("id");
        contact.Property(c => c.Revision).HasColumnName("revision");
        contact.Property(c => c.DisplayName).HasColumnName("display_name");
        contact.Property(c => c.Phone).HasColumnName("phone");
        contact.Property(c => c.Email).HasColumnName("email");
        contact.Property(c => c.Language).HasColumnName("language");
        contact.Property(c => c.TimeZone).HasColumnName("time_zone");
        contact.Property(c => c.PreferredChannel).HasColumnName("preferred_channel");
        contact.Property(c => c.TextConsentOn).HasColumnName("text_consent_on");
        contact.Property(c => c.Active).HasColumnName("active");
        contact.Property(c => c.PatientId).HasColumnName("patient_id");
        contact.Property(c => c.IsAsked).HasColumnName("is_asked").HasDefaultValue(false);
        contact.Property(c => c.Version).IsRowVersion();
        contact.HasIndex(c => c.Phone, "ix_contacts_phone").HasFilter("phone is not null");
        contact.HasIndex(c => c.PatientId, "ix_contacts_proxies").HasFilter("patient_id is not null");
    }
}
