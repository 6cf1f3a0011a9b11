using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Scheduling.Reminders;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>Keeps a patient's zone and language; who has moved to another zone has other nights, so what is still to be sent is planned anew.</summary>
internal sealed class KeepChangedPatientConsumer(SchedulingDbContext db, Clock clock, PlanReminders plan) : IConsumer<PatientDetailsChanged>
{
    public async Task Consume(ConsumeContext<PatientDetailsChanged> context)
    {
        var (changed, now) = (context.Message, clock.UtcNow);
        var patient = await PatientCopy.FindOrAddAsync(db, changed.PatientId, context.CancellationToken);
        if (patient.Follow(changed.Revision, changed.Contact))
            foreach (var appointment in await UpcomingAsync(changed.PatientId, now, context.CancellationToken))
                await plan.RefitAsync(appointment, patient, now, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private Task<List<Appointments.Appointment>> UpcomingAsync(Guid patientId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Appointments.Where(a => a.PatientId == patientId && a.State == Contracts.Scheduling.AppointmentStates.Booked && a.StartsAt > now).ToListAsync(cancellationToken);
}
