using FbssFollowUp.Contracts.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>An appointment made for a request, as far as was heard. Once it has ended, an older word that it is booked changes nothing.</summary>
internal sealed class RequestAppointment
{
    public required Guid AppointmentId { get; init; }
    public required Guid RequestId { get; init; }
    public string State { get; private set; } = AppointmentStates.Booked;
    public DateTimeOffset At { get; private set; }

    public void Hear(string state, DateTimeOffset at)
    {
        if (State != AppointmentStates.Booked) return;
        (State, At) = (state, at);
    }

    /// <summary>Where a request stands by all its appointments: one kept, else one booked, else to be booked again.</summary>
    public static string? StandingOf(IEnumerable<RequestAppointment> appointments)
    {
        var states = appointments.Select(a => a.State).ToHashSet();
        return states.Contains(AppointmentStates.Completed) ? AppointmentStates.Completed
            : states.Contains(AppointmentStates.Booked) ? AppointmentStates.Booked
            : states.Count > 0 ? AppointmentStates.Cancelled : null;
    }
}

internal sealed class RequestAppointmentMap : IEntityTypeConfiguration<RequestAppointment>
{
    public void Configure(EntityTypeBuilder<RequestAppointment> appointment)
    {
        appointment.ToTable("request_appointments");
        appointment.HasKey(a => a.AppointmentId).HasName("request_appointments_pk");
        appointment.HasOne<ConsultationRequest>().WithMany().HasForeignKey(a => a.RequestId).HasConstraintName("request_appointments_request").OnDelete(DeleteBehavior.NoAction);
        appointment.Property(a => a.AppointmentId).HasColumnName("appointment_id").ValueGeneratedNever();
        appointment.Property(a => a.RequestId).HasColumnName("request_id");
        appointment.Property(a => a.State).HasColumnName("state");
        appointment.Property(a => a.At).HasColumnName("at");
        appointment.Property<uint>("Version").IsRowVersion();
    }
}
