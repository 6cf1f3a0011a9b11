using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>A request follows its appointments: booked, to be booked again, or seen. What was booked for no request is none of ours.</summary>
internal sealed class FollowAppointment(ConsultationsDbContext db, PracticeSettings practice)
{
    public async Task RunAsync(Guid? requestId, Guid appointmentId, string state, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (requestId is null || await db.Requests.SingleOrDefaultAsync(r => r.Id == requestId, cancellationToken) is not { } request) return;
        var appointments = await db.RequestAppointments.Where(a => a.RequestId == request.Id).ToListAsync(cancellationToken);
        if (appointments.SingleOrDefault(a => a.AppointmentId == appointmentId) is not { } appointment)
        {
            appointment = db.RequestAppointments.Add(new() { AppointmentId = appointmentId, RequestId = request.Id }).Entity;
            appointments.Add(appointment);
        }
        appointment.Hear(state, at);
        if (Move(request, RequestAppointment.StandingOf(appointments), new(at, practice.Zone)) == RequestStep.Taken)
        {
            db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, RequestEntrySteps.System, state, at));
            db.TellWhatFollows(request, at);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static RequestStep Move(ConsultationRequest request, string? standing, Moment at) => standing switch
    {
        AppointmentStates.Completed => request.Complete(at),
        AppointmentStates.Booked => request.Schedule(at),
        _ => request.Unschedule(at)
    };
}
