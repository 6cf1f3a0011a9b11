using System.Globalization;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>
/// An appointment as an invitation (RFC 5545, 5546), in the clinic's wall time with its zone spelled out. A moved appointment keeps its UID and has
/// a higher SEQUENCE; a cancelled one withdraws its entry. Nothing in it says what the appointment is for.
/// </summary>
internal static class CalendarEntry
{
    /// <param name="words">What the entry says, in the patient's language.</param>
    /// <param name="organizer">The practice's address.</param>
    /// <param name="attendee">The patient's address.</param>
    /// <param name="stamp">When the entry is written, UTC.</param>
    public static CalendarFile Of(AppointmentInvitation invitation, EntryWords words, string organizer, string attendee, DateTimeOffset stamp)
    {
        var method = invitation.Cancelled ? "CANCEL" : "REQUEST";
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//FbssFollowUp//Notifications//EN", "CALSCALE:GREGORIAN", $"METHOD:{method}",
            .. Zone(invitation),
            "BEGIN:VEVENT", $"UID:{invitation.AppointmentId:N}@{organizer[(organizer.IndexOf('@') + 1)..]}",
            $"SEQUENCE:{invitation.Sequence.ToString(CultureInfo.InvariantCulture)}", $"DTSTAMP:{Utc(stamp)}",
            Wall("DTSTART", invitation.StartsAt, invitation.TimeZone), Wall("DTEND", invitation.EndsAt, invitation.TimeZone),
            $"SUMMARY:{CalendarLines.Text(words.Summary)}", $"DESCRIPTION:{CalendarLines.Text(words.Description)}",
            $"ORGANIZER;CN={CalendarLines.Quoted(words.Practice)}:mailto:{organizer}",
            $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{attendee}",
            $"STATUS:{(invitation.Cancelled ? "CANCELLED" : "CONFIRMED")}", "TRANSP:OPAQUE",
            "END:VEVENT", "END:VCALENDAR"
        ];
        return new CalendarFile(method, CalendarLines.Write(lines));
    }

    private static IEnumerable<string> Zone(AppointmentInvitation invitation) => CalendarZone.Lines(
        TimeZoneInfo.FindSystemTimeZoneById(invitation.TimeZone), invitation.TimeZone, invitation.StartsAt, invitation.EndsAt);

    private static string Wall(string name, DateTimeOffset instant, string zone)
    {
        var wall = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return $"{name};TZID={zone}:{wall.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}";
    }

    private static string Utc(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}

internal sealed record EntryWords(string Practice, string Summary, string Description)
{
    public static EntryWords For(string practice, string phone, bool spanish) => spanish
        ? new EntryWords(practice, $"Cita con {practice}", $"¿Preguntas u otra hora? Llame al {phone}.")
        : new EntryWords(practice, $"Appointment with {practice}", $"Questions, or another time? Call {phone}.");
}
