using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Patients;

internal sealed class PatientMap : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> patient)
    {
        patient.ToTable("patients");
        patient.Property(p => p.Id).ValueGeneratedNever();
        patient.Property(p => p.ProxyIds).HasDefaultValueSql("'{}'");
        patient.Ignore(p => p.Zone);
    }
}
