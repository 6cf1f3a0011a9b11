using System.Security.Cryptography;
using System.Text;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Scheduling.Appointments;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>
/// The question whether a patient comes at a certain time. Its id is made of the appointment, its revision and the message, so that a late answer about
/// an old time is known for one.
/// </summary>
internal static class AppointmentQuestion
{
    public const string Again = "again";

    /// <summary>Only one question is open on a phone: this one does not keep a check-in waiting longer than a day.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromHours(24);

    private static readonly string[] Messages = ["booked", "moved", Rungs.TwoDays, Again];

    public static MessageQuestion Of(Appointment appointment, string message, DateTimeOffset now)
    {
        var latest = now + OpenFor;
        return new MessageQuestion(
            IdOf(appointment, message), appointment.Id, MessageQuestion.Appointment, appointment.StartsAt < latest ? appointment.StartsAt : latest);
    }

    /// <summary>Whether it was asked about the appointment as it stands now.</summary>
    public static bool IsAbout(Appointment appointment, Guid? questionId) => Messages.Any(message => IdOf(appointment, message) == questionId);

    private static Guid IdOf(Appointment appointment, string message) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{appointment.Id}:{appointment.Revision}:{message}")).AsSpan(0, 16));
}
