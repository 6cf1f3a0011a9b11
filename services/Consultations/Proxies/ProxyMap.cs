using FbssFollowUp.Consultations.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Proxies;

internal sealed class ProxyMap : IEntityTypeConfiguration<Proxy>
{
    public void Configure(EntityTypeBuilder<Proxy> proxy)
    {
        proxy.ToTable("proxies");
        proxy.HasKey(p => p.Id).HasName("proxies_pk");
        proxy.HasOne<Patient>().WithMany(p => p.Proxies).HasForeignKey(p => p.PatientId).HasConstraintName("proxies_patient").OnDelete(DeleteBehavior.NoAction);
        proxy.HasIndex(p => p.PatientId).HasDatabaseName("proxies_of_patient");
        proxy.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        proxy.Property(p => p.PatientId).HasColumnName("patient_id");
        proxy.Property(p => p.NamedAt).HasColumnName("named_at");
        proxy.Property(p => p.NamedById).HasColumnName("named_by_id");
        proxy.Property(p => p.NamedBy).HasColumnName("named_by");
        proxy.Property(p => p.EndedAt).HasColumnName("ended_at");
        proxy.Property(p => p.EndedById).HasColumnName("ended_by_id");
        proxy.Property(p => p.EndedBy).HasColumnName("ended_by");
        proxy.Property(p => p.EndReason).HasColumnName("end_reason");
        proxy.Property(p => p.TextsStoppedAt).HasColumnName("texts_stopped_at");
        proxy.Property(p => p.TextsDecidedAt).HasColumnName("texts_decided_at");
        proxy.Ignore(p => p.MayAnswer);
        proxy.Property<uint>("Version").IsRowVersion();
        proxy.ComplexProperty(p => p.Person, Person);
    }

    private static void Person(ComplexPropertyBuilder<ProxyPerson> person)
    {
        person.Property(p => p.DisplayName).HasColumnName("display_name");
        person.Property(p => p.Relation).HasColumnName("relation");
        person.Property(p => p.Phone).HasColumnName("phone");
        person.Property(p => p.Email).HasColumnName("email");
        person.Property(p => p.Language).HasColumnName("language");
        person.Property(p => p.TimeZone).HasColumnName("time_zone");
        person.Property(p => p.PreferredChannel).HasColumnName("preferred_channel");
        person.Property(p => p.AnswersByText).HasColumnName("answers_by_text");
        person.Property(p => p.TextConsentOn).HasColumnName("text_consent_on");
        person.Property(p => p.AgreedOn).HasColumnName("agreed_on");
    }
}
