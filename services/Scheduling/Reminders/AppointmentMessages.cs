using System.Globalization;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Offers;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>What is said to a patient about appointments: codes, instants and the clinic's zone. The words belong to Notifications; nothing here says with whom or why.</summary>
internal static class AppointmentMessages
{
    public static SendMessage Booked(Appointment appointment, string link, string zone, DateTimeOffset now) =>
        Change(appointment, "booked", TemplateCodes.AppointmentBooked, link, zone, now);

    public static SendMessage Moved(Appointment appointment, string link, string zone, DateTimeOffset now) =>
        Change(appointment, "moved", TemplateCodes.AppointmentMoved, link, zone, now);

    public static SendMessage Cancelled(Appointment appointment, string zone, DateTimeOffset now) => new(
        Purposes.Appointment, appointment.Id, $"cancelled-{appointment.Revision}", To(appointment.PatientId), TemplateCodes.AppointmentCancelled,
        Data(appointment, zone), null, null, appointment.StartsAt, now, Invitation: Invitation(appointment, zone, cancelled: true));

    /// <summary>Two days before it can be confirmed, unless it was.</summary>
    public static SendMessage Reminder(Appointment appointment, Reminder reminder, string link, string zone, DateTimeOffset now)
    {
        var asks = reminder.Rung == Rungs.TwoDays && appointment.ConfirmedAt is null;
        return new(
            Purposes.Reminder, appointment.Id, $"{reminder.Rung}-{reminder.Revision}", To(appointment.PatientId),
            asks ? TemplateCodes.AppointmentReminderToConfirm : TemplateCodes.AppointmentReminder, Data(appointment, zone, link),
            asks ? AppointmentQuestion.Of(appointment, reminder.Rung, now) : null, null, reminder.UsefulUntil, now);
    }

    public static SendMessage Offered(Offer offer, string link, string zone, DateTimeOffset now) => new(
        Purposes.Reassessment, offer.Id, "offered", To(offer.PatientId), TemplateCodes.AppointmentOffer,
        new Dictionary<string, string> { ["link"] = link, ["expiresAt"] = Instant(offer.ExpiresAt), ["timeZone"] = zone }, null, null, offer.ExpiresAt, now);

    /// <summary>One automatic answer to one text; asking again puts the question again.</summary>
    public static SendMessage Answer(Appointment appointment, string template, Guid inboundId, string channel, string zone, DateTimeOffset now) => new(
        Purposes.Dialogue, appointment.Id, $"after-{inboundId}", To(appointment.PatientId), template, Data(appointment, zone),
        template == TemplateCodes.AppointmentAskedAgain ? AppointmentQuestion.Of(appointment, AppointmentQuestion.Again, now) : null, channel, appointment.StartsAt, now,
        InReplyTo: inboundId);

    private static SendMessage Change(Appointment appointment, string what, string template, string link, string zone, DateTimeOffset now) => new(
        Purposes.Appointment, appointment.Id, $"{what}-{appointment.Revision}", To(appointment.PatientId), template, Data(appointment, zone, link),
        AppointmentQuestion.Of(appointment, what, now), null, appointment.StartsAt, now, Invitation: Invitation(appointment, zone, cancelled: false));

    private static AppointmentInvitation Invitation(Appointment appointment, string zone, bool cancelled) =>
        new(appointment.Id, appointment.Revision - 1, appointment.StartsAt, appointment.EndsAt, zone, cancelled);

    private static Dictionary<string, string> Data(Appointment appointment, string zone, string? link = null)
    {
        var data = new Dictionary<string, string> { ["startsAt"] = Instant(appointment.StartsAt), ["timeZone"] = zone };
        if (link is not null) data["link"] = link;
        return data;
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static MessageRecipient To(Guid patientId) => new(MessageRecipient.Patient, patientId);
}
