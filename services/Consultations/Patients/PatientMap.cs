using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Patients;

internal sealed class PatientMap : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> patient)
    {
        patient.ToTable("patients");
        patient.HasKey(p => p.Id).HasName("patients_pk");
        patient.HasIndex(p => p.RecordNumber).IsUnique().HasDatabaseName("patients_record_number_once");
        patient.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        patient.Property(p => p.RecordNumber).HasColumnName("record_number");
        patient.Property(p => p.BirthDate).HasColumnName("birth_date");
        patient.Property(p => p.RegisteredAt).HasColumnName("registered_at");
        patient.Property(p => p.ChangedAt).HasColumnName("changed_at");
        patient.Property(p => p.Revision).HasColumnName("revision");
        patient.Property(p => p.TextsStoppedAt).HasColumnName("texts_stopped_at");
        patient.Property(p => p.TextsDecidedAt).HasColumnName("texts_decided_at");
        patient.Property(p => p.SilentBecause).HasColumnName("silent_because");
        patient.Property(p => p.SilentSince).HasColumnName("silent_since");
        patient.Property(p => p.SilentBy).HasColumnName("silent_by");
        patient.Property(p => p.SilentNote).HasColumnName("silent_note");
        patient.Property(p => p.AskedProxyId).HasColumnName("asked_proxy_id");
        patient.Navigation(p => p.Proxies).AutoInclude();
        patient.Ignore(p => p.AskedProxy);
        patient.Ignore(p => p.HasProvisionalNumber).Ignore(p => p.IsSilent).Ignore(p => p.Silence);
        patient.Property<uint>("Version").IsRowVersion();
        patient.ComplexProperty(p => p.Details, Details);
    }

    private static void Details(ComplexPropertyBuilder<PatientDetails> details)
    {
        details.Property(d => d.GivenName).HasColumnName("given_name");
        details.Property(d => d.FamilyName).HasColumnName("family_name");
        details.Property(d => d.Phone).HasColumnName("phone");
        details.Property(d => d.Email).HasColumnName("email");
        details.Property(d => d.Language).HasColumnName("language");
        details.Property(d => d.TimeZone).HasColumnName("time_zone");
        details.Property(d => d.PreferredChannel).HasColumnName("preferred_channel");
        details.Property(d => d.AnswersByText).HasColumnName("answers_by_text");
        details.Property(d => d.TextConsentOn).HasColumnName("text_consent_on");
    }
}
