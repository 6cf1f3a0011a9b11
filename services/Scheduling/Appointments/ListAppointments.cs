using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Lists a patient's appointments and offers, or one appointment with its history.</summary>
internal sealed class ListAppointmentsConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<ListAppointments>
{
    private const int Newest = 200;

    public async Task Consume(ConsumeContext<ListAppointments> context)
    {
        if (Staff.Includes(context.Actor())) await context.RespondAsync(await ListAsync(context.Message, context.CancellationToken));
        else await context.RespondAsync(BookingRefusals.NotAllowed);
    }

    private async Task<AppointmentList> ListAsync(ListAppointments question, CancellationToken cancellationToken)
    {
        var appointments = await db.Appointments.AsNoTracking()
            .Where(a => question.AppointmentId != null ? a.Id == question.AppointmentId : a.PatientId == question.PatientId)
            .OrderByDescending(a => a.StartsAt).ThenByDescending(a => a.Id).Take(Newest).ToListAsync(cancellationToken);
        var history = await db.AppointmentEntries.AsNoTracking()
            .Where(e => e.AppointmentId == question.AppointmentId).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        return new AppointmentList(
            [.. appointments.Select(a => a.ToSummary(practice.TimeZone))], await OffersAsync(question.PatientId, cancellationToken),
            [.. history.Select(e => e.ToStep())]);
    }

    private async Task<IReadOnlyList<OfferSummary>> OffersAsync(Guid? patientId, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var offers = await db.Offers.AsNoTracking().Where(o => o.PatientId == patientId).OrderByDescending(o => o.OfferedAt).Take(Newest).ToListAsync(cancellationToken);
        var holds = await db.Holds.AsNoTracking()
            .Where(h => h.PatientId == patientId && h.OfferId != null && h.EndedAt == null && h.HeldUntil > now).OrderBy(h => h.StartsAt).ToListAsync(cancellationToken);
        return [.. offers.Select(o => o.ToSummary(holds.Where(h => h.OfferId == o.Id).Select(h => h.ToHeldSlot(practice.Zone))))];
    }
}
