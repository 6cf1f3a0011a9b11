using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>Shows what is behind a patient's link, no more than is needed to choose, and changes nothing: mail scanners open links too.</summary>
internal sealed class OpenAppointmentLinkConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<OpenAppointmentLink>
{
    public async Task Consume(ConsumeContext<OpenAppointmentLink> context)
    {
        var (now, cancellationToken) = (clock.UtcNow, context.CancellationToken);
        var link = await PatientLinks.FindAsync(db, context.Message.LinkHash, null, context.Actor(), cancellationToken);
        await context.RespondAsync(link switch
        {
            null => OfferRefusals.LinkUnknown,
            { Kind: PatientLink.OfOffer } => await OfferAsync(link, now, cancellationToken),
            _ when !link.IsOpen(now) => OfferRefusals.LinkExpired,
            _ => await AppointmentAsync(link.SubjectId, now, cancellationToken)
        });
    }

    private async Task<object> OfferAsync(PatientLink link, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var offer = await db.Offers.AsNoTracking().SingleAsync(o => o.Id == link.SubjectId, cancellationToken);
        if (OfferLink.Refusal(link, offer, now) is { } refusal) return refusal;
        var held = await db.Holds.AsNoTracking()
            .Where(h => h.OfferId == offer.Id && h.EndedAt == null && h.HeldUntil > now).OrderBy(h => h.StartsAt).ToListAsync(cancellationToken);
        return held.Count == 0
            ? OfferRefusals.LinkExpired
            : await FormAsync(offer.PatientId, [.. held.Select(h => new OfferedTime(h.Id, h.StartsAt, h.EndsAt))], null, cancellationToken);
    }

    private async Task<object> AppointmentAsync(Guid appointmentId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var appointment = await db.Appointments.AsNoTracking().SingleAsync(a => a.Id == appointmentId, cancellationToken);
        return !appointment.IsBooked || appointment.StartsAt <= now ? OfferRefusals.LinkExpired : await FormAsync(appointment.PatientId, [], appointment, cancellationToken);
    }

    private async Task<AppointmentForm> FormAsync(
        Guid patientId, IReadOnlyList<OfferedTime> offered, Appointments.Appointment? appointment, CancellationToken cancellationToken)
    {
        var language = await db.Patients.Where(p => p.Id == patientId).Select(p => p.Language).SingleOrDefaultAsync(cancellationToken);
        return new AppointmentForm(
            language ?? Languages.English, practice.TimeZone, offered,
            appointment is null ? null : new OfferedTime(appointment.Id, appointment.StartsAt, appointment.EndsAt),
            appointment?.ConfirmedAt is not null, appointment?.AnotherTimeAskedAt is not null);
    }
}
