using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>A patient has died: what lies ahead is cancelled and what is held goes back; nobody is told.</summary>
internal sealed class SilenceDeadPatientConsumer(SchedulingDbContext db, Clock clock, AppointmentEffects effects) : IConsumer<PatientDied>
{
    public async Task Consume(ConsumeContext<PatientDied> context)
    {
        var (patientId, now) = (context.Message.PatientId, clock.UtcNow);
        (await PatientCopy.FindOrAddAsync(db, patientId, context.CancellationToken)).Die(context.Message.At);
        var ahead = await db.Appointments.Where(a => a.PatientId == patientId && a.State == AppointmentStates.Booked && a.StartsAt > now).ToListAsync(context.CancellationToken);
        foreach (var appointment in ahead) await effects.CancelAsync(appointment, CancelReasons.PatientDied, null, Doer.System, now, context.CancellationToken);
        await Silence.LetGoAsync(db, patientId, now, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
