using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Offers;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>Has Notifications tell a patient of an appointment or an offer; nothing to one who is to be left in peace. Each message carries a link of its own.</summary>
internal sealed class TellPatient(SchedulingDbContext db, PracticeSettings practice, PortalAddress portal)
{
    public Task BookedAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken) => SendAsync(
        appointment.PatientId, () => AppointmentMessages.Booked(appointment, LinkTo(appointment), practice.TimeZone, now), cancellationToken);

    public Task MovedAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken) => SendAsync(
        appointment.PatientId, () => AppointmentMessages.Moved(appointment, LinkTo(appointment), practice.TimeZone, now), cancellationToken);

    public Task CancelledAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken) => SendAsync(
        appointment.PatientId, () => AppointmentMessages.Cancelled(appointment, practice.TimeZone, now), cancellationToken);

    public Task RemindAsync(Appointment appointment, Reminder reminder, DateTimeOffset now, CancellationToken cancellationToken) => SendAsync(
        appointment.PatientId, () => AppointmentMessages.Reminder(appointment, reminder, LinkTo(appointment), practice.TimeZone, now), cancellationToken);

    public Task OfferedAsync(Offer offer, DateTimeOffset now, CancellationToken cancellationToken) => SendAsync(
        offer.PatientId,
        () => AppointmentMessages.Offered(offer, portal.Appointment(PatientLinks.Add(db, PatientLink.OfOffer, offer.Id, offer.ExpiresAt)), practice.TimeZone, now),
        cancellationToken);

    /// <summary>What answers a patient's own text.</summary>
    public Task AnswerAsync(Appointment appointment, string template, Guid inboundId, string channel, DateTimeOffset now, CancellationToken cancellationToken) => SendAsync(
        appointment.PatientId, () => AppointmentMessages.Answer(appointment, template, inboundId, channel, practice.TimeZone, now), cancellationToken);

    private string LinkTo(Appointment appointment) =>
        portal.Appointment(PatientLinks.Add(db, PatientLink.OfAppointment, appointment.Id, appointment.StartsAt));

    private async Task SendAsync(Guid patientId, Func<SendMessage> message, CancellationToken cancellationToken)
    {
        if (await db.Patients.FindAsync([patientId], cancellationToken) is { IsSilent: true }) return;
        db.Enqueue(message());
    }
}
