using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>An appointment for whoever changes it: the second waits for the first and then sees what came of it.</summary>
internal static class LockAppointment
{
    public static async Task<Appointment?> LockAppointmentAsync(this SchedulingDbContext db, Guid appointmentId, CancellationToken cancellationToken) =>
        (await db.Appointments.FromSql($"select a.*, a.xmin from appointments a where a.id = {appointmentId} for update").ToListAsync(cancellationToken))
        .SingleOrDefault();
}
