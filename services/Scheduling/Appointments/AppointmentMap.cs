using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Appointments;

internal sealed class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("appointments");
        appointment.Property(a => a.Id).ValueGeneratedNever();
        appointment.HasOne<Clinician>().WithMany().HasForeignKey(a => a.ClinicianId).OnDelete(DeleteBehavior.NoAction);
        appointment.HasOne<TakenTime>().WithMany().HasForeignKey(a => a.TakenId).OnDelete(DeleteBehavior.NoAction);
        appointment.HasIndex(a => a.RequestId).IsUnique().HasFilter($"state = '{AppointmentStates.Booked}'").HasDatabaseName("appointments_one_per_request");
        appointment.Property<uint>("xmin").IsRowVersion();
        appointment.Ignore(a => a.IsBooked);
    }
}
