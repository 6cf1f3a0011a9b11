using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Consultations.Proxies;
using FbssFollowUp.Consultations.Requests;
using FbssFollowUp.Messaging;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations;

internal sealed class ConsultationsDbContext(DbContextOptions<ConsultationsDbContext> options) : MessagingDbContext(options)
{
    public DbSet<Patient> Patients => Set<Patient>();

    public DbSet<Proxy> Proxies => Set<Proxy>();

    public DbSet<ConsultationRequest> Requests => Set<ConsultationRequest>();

    public DbSet<RequestRecord> RequestRecords => Set<RequestRecord>();

    public DbSet<RequestAppointment> RequestAppointments => Set<RequestAppointment>();

    public DbSet<RequestEntry> RequestEntries => Set<RequestEntry>();

    public DbSet<PatientEntryRow> PatientEntries => Set<PatientEntryRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new PatientMap());
        modelBuilder.ApplyConfiguration(new ProxyMap());
        modelBuilder.ApplyConfiguration(new ConsultationRequestMap());
        modelBuilder.ApplyConfiguration(new RequestRecordMap());
        modelBuilder.ApplyConfiguration(new RequestAppointmentMap());
        modelBuilder.ApplyConfiguration(new RequestEntryMap());
        modelBuilder.ApplyConfiguration(new PatientEntryRowMap());
    }
}
